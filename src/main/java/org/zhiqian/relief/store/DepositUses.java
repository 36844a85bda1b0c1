package org.zhiqian.relief.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;

/** What is to be paid from wage deposits, one notice of each matter. */
@Repository
@Transactional
public class DepositUses {
    private final JdbcClient jdbc;

    DepositUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the bank is asked to pay, in persons and 元. */
    public record DepositUse(UUID matter, CaseId caseId, String bank, int people, Money amount) {}

    public void add(DepositUse asked, String guarantee) {
        jdbc.sql(
                        "INSERT INTO deposit_uses (matter_id, case_id, guarantee, bank, people, amount) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        asked.matter(),
                        asked.caseId().value(),
                        guarantee,
                        asked.bank(),
                        asked.people(),
                        asked.amount().yuan())
                .update();
    }

    @Transactional(readOnly = true)
    public DepositUse get(UUID matter) {
        return find(matter).orElseThrow();
    }

    /** None of a matter of another kind. */
    @Transactional(readOnly = true)
    public Optional<DepositUse> find(UUID matter) {
        return jdbc.sql("SELECT * FROM deposit_uses WHERE matter_id = ?")
                .param(matter)
                .query((row, number) -> new DepositUse(
                        matter,
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("bank"),
                        row.getInt("people"),
                        new Money(row.getBigDecimal("amount"))))
                .optional();
    }
}
