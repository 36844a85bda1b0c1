package org.zhiqian.relief.store;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** The recourse ledger (追偿台账): what was advanced, what of it came back and what was given up by decision. */
@Repository
@Transactional
public class Recourses {
    private static final String RECOVERED =
            "(SELECT coalesce(sum(v.amount), 0) FROM recoveries v WHERE v.matter_id = r.matter_id)";

    private final JdbcClient jdbc;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    Recourses(JdbcClient jdbc, CurrentOfficer currentOfficer, Clock clock) {
        this.jdbc = jdbc;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** One recovery that is under way or ended, in 元. */
    public record Recourse(UUID matter, UUID advance, Money amount, Money recovered, Money writtenOff) {
        public Money outstanding() {
            return amount.minus(recovered).minus(writtenOff);
        }
    }

    /** All of a region, in 元. */
    public record Totals(
            String region,
            int count,
            BigDecimal advanced,
            BigDecimal recovered,
            BigDecimal writtenOff,
            BigDecimal outstanding) {}

    public void open(UUID matter, UUID advance, RegionCode region, Money amount) {
        jdbc.sql("INSERT INTO recourses (matter_id, advance_id, region, amount, written_off) VALUES (?, ?, ?, ?, 0)")
                .params(matter, advance, region.value(), amount.yuan())
                .update();
    }

    public void recover(UUID matter, Money amount, LocalDate recoveredOn, String voucher) {
        jdbc.sql(
                        """
                INSERT INTO recoveries (id, matter_id, amount, recovered_on, voucher, recorded_at, recorded_by)
                VALUES (:id, :matter, :amount, :recoveredOn, :voucher, :now, :officer)
                """)
                .param("id", UUID.randomUUID())
                .param("matter", matter)
                .param("amount", amount.yuan())
                .param("recoveredOn", recoveredOn)
                .param("voucher", voucher)
                .param("now", OffsetDateTime.now(clock))
                .param("officer", currentOfficer.find().map(Reader::login).orElse("system"))
                .update();
    }

    public void writeOff(UUID matter, Money amount, String decision) {
        jdbc.sql("UPDATE recourses SET written_off = ?, decision = ? WHERE matter_id = ?")
                .params(amount.yuan(), decision, matter)
                .update();
    }

    @Transactional(readOnly = true)
    public Recourse get(UUID matter) {
        return jdbc.sql("SELECT r.*, " + RECOVERED + " AS recovered FROM recourses r WHERE r.matter_id = ?")
                .param(matter)
                .query((row, number) -> new Recourse(
                        matter,
                        row.getObject("advance_id", UUID.class),
                        new Money(row.getBigDecimal("amount")),
                        new Money(row.getBigDecimal("recovered")),
                        new Money(row.getBigDecimal("written_off"))))
                .single();
    }

    /** Regions without an advance are left out. */
    @Transactional(readOnly = true)
    public List<Totals> totals(Collection<RegionCode> regions) {
        return jdbc.sql(
                        """
                SELECT t.region, count(*) AS count, sum(t.amount) AS advanced, sum(t.recovered) AS recovered,
                    sum(t.written_off) AS written_off
                FROM (SELECT r.region, r.amount, r.written_off, %s AS recovered FROM recourses r
                    WHERE r.region IN (:regions)) t
                GROUP BY t.region ORDER BY t.region
                """
                                .formatted(RECOVERED))
                .param("regions", regions.stream().map(RegionCode::value).toList())
                .query((row, number) -> new Totals(
                        row.getString("region"),
                        row.getInt("count"),
                        row.getBigDecimal("advanced"),
                        row.getBigDecimal("recovered"),
                        row.getBigDecimal("written_off"),
                        row.getBigDecimal("advanced")
                                .subtract(row.getBigDecimal("recovered"))
                                .subtract(row.getBigDecimal("written_off"))))
                .list();
    }
}
