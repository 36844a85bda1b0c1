package org.zhiqian.relief.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.relief.AdvanceCause;
import org.zhiqian.relief.AdvanceFund;
import org.zhiqian.relief.AdvancePurpose;

/** Advances that were asked for, one of each matter. */
@Repository
@Transactional
public class Advances {
    private final JdbcClient jdbc;

    Advances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One advance.
     *
     * @param fundRegion whose fund pays
     * @param people workers who get it
     * @param amount in 元
     */
    public record Advance(
            UUID matter,
            CaseId caseId,
            AdvanceFund fund,
            RegionCode fundRegion,
            AdvanceCause cause,
            AdvancePurpose purpose,
            int people,
            Money amount) {}

    public void add(Advance asked) {
        jdbc.sql(
                        """
                INSERT INTO advances (matter_id, case_id, fund, fund_region, cause, purpose, people, amount)
                VALUES (:matter, :caseId, :fund, :fundRegion, :cause, :purpose, :people, :amount)
                """)
                .param("matter", asked.matter())
                .param("caseId", asked.caseId().value())
                .param("fund", asked.fund().name())
                .param("fundRegion", asked.fundRegion().value())
                .param("cause", asked.cause().name())
                .param("purpose", asked.purpose().name())
                .param("people", asked.people())
                .param("amount", asked.amount().yuan())
                .update();
    }

    public void change(UUID matter, int people, Money amount) {
        jdbc.sql("UPDATE advances SET people = ?, amount = ? WHERE matter_id = ?")
                .params(people, amount.yuan(), matter)
                .update();
    }

    /** The money has left the fund's account for the workers. */
    public void released(UUID matter, LocalDate day) {
        jdbc.sql("UPDATE advances SET released_on = ? WHERE matter_id = ?")
                .params(day, matter)
                .update();
    }

    /** Released from the fund of that region and not paid out yet, in 元. */
    @Transactional(readOnly = true)
    public Money underWay(RegionCode fundRegion) {
        return jdbc.sql("SELECT coalesce(sum(a.amount), 0) AS released FROM advances a"
                        + " JOIN matters m ON m.id = a.matter_id WHERE a.fund_region = ? AND a.fund <> ?"
                        + " AND a.released_on IS NOT NULL AND m.closed_on IS NULL")
                .params(fundRegion.value(), AdvanceFund.OTHER_FUNDS.name())
                .query((row, number) -> new Money(row.getBigDecimal("released")))
                .single();
    }

    /** What the workers of the case were paid so far for that purpose, in 元. */
    @Transactional(readOnly = true)
    public Money paid(CaseId id, AdvancePurpose purpose) {
        return jdbc.sql("SELECT coalesce(sum(r.amount), 0) AS paid FROM recourses r"
                        + " JOIN advances a ON a.matter_id = r.advance_id WHERE a.case_id = ? AND a.purpose = ?")
                .params(id.value(), purpose.name())
                .query((row, number) -> new Money(row.getBigDecimal("paid")))
                .single();
    }

    @Transactional(readOnly = true)
    public Advance get(UUID matter) {
        return find(matter).orElseThrow();
    }

    /** None of a matter of another kind. */
    @Transactional(readOnly = true)
    public Optional<Advance> find(UUID matter) {
        return jdbc.sql("SELECT * FROM advances WHERE matter_id = ?")
                .param(matter)
                .query((row, number) -> new Advance(
                        matter,
                        new CaseId(row.getObject("case_id", UUID.class)),
                        AdvanceFund.valueOf(row.getString("fund")),
                        new RegionCode(row.getString("fund_region")),
                        AdvanceCause.valueOf(row.getString("cause")),
                        AdvancePurpose.valueOf(row.getString("purpose")),
                        row.getInt("people"),
                        new Money(row.getBigDecimal("amount"))))
                .optional();
    }
}
