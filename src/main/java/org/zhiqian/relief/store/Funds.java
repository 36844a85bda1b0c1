package org.zhiqian.relief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** The emergency funds (应急周转金), one of each region, with everything that came in and went out. */
@Repository
@Transactional
public class Funds {
    private final JdbcClient jdbc;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    Funds(JdbcClient jdbc, CurrentOfficer currentOfficer, Clock clock) {
        this.jdbc = jdbc;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /**
     * One fund.
     *
     * @param balance in 元
     * @param toldOn when the leading office was last told that the balance is too low, while it is
     */
    public record Fund(RegionCode region, Money balance, @Nullable LocalDate toldOn) {}

    /** What came in and went out altogether, in 元. */
    public record Turnover(Money deposited, Money withdrawn, Money advanced, Money recovered) {}

    /** The fund, held until the transaction ends; an empty one where none was registered. */
    public Fund lock(RegionCode region) {
        jdbc.sql("INSERT INTO funds (region, balance) VALUES (?, 0) ON CONFLICT DO NOTHING")
                .param(region.value())
                .update();
        return jdbc.sql("SELECT * FROM funds WHERE region = ? FOR UPDATE")
                .param(region.value())
                .query(Funds::fund)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Fund> find(RegionCode region) {
        return jdbc.sql("SELECT * FROM funds WHERE region = ?")
                .param(region.value())
                .query(Funds::fund)
                .optional();
    }

    @Transactional(readOnly = true)
    public Money balance(RegionCode region) {
        return find(region).map(Fund::balance).orElse(Money.ZERO);
    }

    /** What every registered fund holds. */
    @Transactional(readOnly = true)
    public Map<RegionCode, Money> balances() {
        return jdbc.sql("SELECT * FROM funds").query(Funds::fund).list().stream()
                .collect(Collectors.toMap(Fund::region, Fund::balance));
    }

    @Transactional(readOnly = true)
    public List<RegionCode> regions() {
        return jdbc.sql("SELECT region FROM funds ORDER BY region").query(String.class).list().stream()
                .map(RegionCode::new)
                .toList();
    }

    /** Books on a fund that is held. */
    public void book(
            RegionCode region,
            FundEntryKind kind,
            Money amount,
            LocalDate happenedOn,
            @Nullable UUID matter,
            String voucher) {
        jdbc.sql(
                        """
                INSERT INTO fund_entries (id, region, kind, amount, happened_on, matter_id, voucher, recorded_at, recorded_by)
                VALUES (:id, :region, :kind, :amount, :happenedOn, :matter, :voucher, :now, :officer)
                """)
                .param("id", UUID.randomUUID())
                .param("region", region.value())
                .param("kind", kind.name())
                .param("amount", amount.yuan())
                .param("happenedOn", happenedOn)
                .param("matter", matter)
                .param("voucher", voucher)
                .param("now", OffsetDateTime.now(clock))
                .param("officer", currentOfficer.find().map(Reader::login).orElse("system"))
                .update();
        jdbc.sql("UPDATE funds SET balance = balance + ? WHERE region = ?")
                .params(kind.isIncoming() ? amount.yuan() : amount.yuan().negate(), region.value())
                .update();
    }

    /** Remembers the day of the alarm; none once the fund is full again. */
    public void told(RegionCode region, @Nullable LocalDate day) {
        jdbc.sql("UPDATE funds SET told_on = :day WHERE region = :region")
                .param("day", day)
                .param("region", region.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Turnover turnover(RegionCode region) {
        return new Turnover(
                sum(region, FundEntryKind.DEPOSIT),
                sum(region, FundEntryKind.WITHDRAWAL),
                sum(region, FundEntryKind.ADVANCE),
                sum(region, FundEntryKind.RECOVERY));
    }

    private Money sum(RegionCode region, FundEntryKind kind) {
        return jdbc.sql("SELECT coalesce(sum(amount), 0) AS total FROM fund_entries WHERE region = ? AND kind = ?")
                .params(region.value(), kind.name())
                .query((row, number) -> new Money(row.getBigDecimal("total")))
                .single();
    }

    private static Fund fund(ResultSet row, int number) throws SQLException {
        return new Fund(
                new RegionCode(row.getString("region")),
                new Money(row.getBigDecimal("balance")),
                row.getObject("told_on", LocalDate.class));
    }
}
