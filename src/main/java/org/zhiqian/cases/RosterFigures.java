package org.zhiqian.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.cases.RosterSums.Part;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/** Keeps what a case says in sum and what its roster says one by one the same. A case without a roster is not concerned. */
@Repository
class RosterFigures {
    private final JdbcClient jdbc;
    private final RosterRows rows;

    RosterFigures(JdbcClient jdbc, RosterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    int version(CaseId id) {
        return number("SELECT coalesce(max(version), 0) FROM rosters WHERE case_id = ?", id);
    }

    /** The last position that was ever given. */
    int lastPosition(CaseId id) {
        return number("SELECT coalesce(max(last_position), 0) FROM rosters WHERE case_id = ?", id);
    }

    private int number(String query, CaseId id) {
        return jdbc.sql(query).param(id.value()).query(Integer.class).single();
    }

    /** Another version of the roster. */
    void changed(CaseId id, int lastPosition, String officer, OffsetDateTime at) {
        int known = jdbc.sql(
                        "UPDATE rosters SET version = version + 1, last_position = ?, changed_at = ?, changed_by = ?"
                                + " WHERE case_id = ?")
                .params(lastPosition, at, officer, id.value())
                .update();
        if (known == 0) {
            jdbc.sql(
                            "INSERT INTO rosters (case_id, version, last_position, changed_at, changed_by) VALUES (?, 1, ?, ?, ?)")
                    .params(id.value(), lastPosition, at, officer)
                    .update();
        }
    }

    /** Makes the claim the sum of the roster from that day on; the tables of earlier days keep what was claimed then. */
    String followClaim(CaseId id, LocalDate day) {
        Claimed before = claimed(
                "SELECT coalesce(roster_people, people) AS people, claimed_amount AS amount FROM cases WHERE id = ?",
                id);
        Claimed after = claimed(
                "SELECT count(*) AS people, coalesce(sum(owed), 0) AS amount FROM roster_workers"
                        + " WHERE case_id = ? AND joined_from IS NULL",
                id);
        jdbc.sql(
                        """
                UPDATE cases SET people = :people, roster_people = :people, claimed_amount = :amount,
                    migrants = (SELECT count(*) FROM roster_workers w WHERE w.case_id = :id AND w.migrant
                        AND w.joined_from IS NULL),
                    low_income_people = (SELECT count(*) FROM roster_workers w WHERE w.case_id = :id AND w.low_income)
                WHERE id = :id
                """)
                .param("people", after.people())
                .param("amount", after.amount())
                .param("id", id.value())
                .update();
        jdbc.sql(
                        """
                UPDATE cases SET priority = CASE WHEN low_income_people > 0 THEN 'LOW_INCOME' WHEN priority <> 'LOW_INCOME'
                    THEN priority WHEN collective_visit OR EXISTS (SELECT 1 FROM case_tags t WHERE t.case_id = cases.id
                    AND t.kind = 'RISK') THEN 'URGENT' ELSE 'NORMAL' END WHERE id = ?
                """)
                .param(id.value())
                .update();
        int people = after.people() - before.people();
        BigDecimal amount = after.amount().subtract(before.amount());
        if (people != 0 || amount.signum() != 0) {
            jdbc.sql("INSERT INTO claim_changes (id, case_id, changed_on, people, amount) VALUES (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), id.value(), day, people, amount)
                    .update();
        }
        return "申报 %d 人 %s 元".formatted(after.people(), new Money(after.amount()));
    }

    private record Claimed(int people, BigDecimal amount) {}

    private Claimed claimed(String query, CaseId id) {
        return jdbc.sql(query)
                .param(id.value())
                .query((row, number) -> new Claimed(row.getInt("people"), row.getBigDecimal("amount")))
                .single();
    }

    /** Refuses a finding that the roster does not say, and divides it among the workers. */
    void take(CaseId id, Verification found) {
        if (version(id) == 0 || isMerged(id)) {
            return;
        }
        RosterSums sums = rows.sums(id);
        if (found.isArrears() && sums.unassessed() > 0) {
            throw new Refusal("名册还有 %d 人没有填核实金额。请在名册页面填写，或者点「核实金额同欠薪金额」，再提交。".formatted(sums.unassessed()));
        }
        if (!sums.assessed().isOf(found)) {
            throw new Refusal("与名册不一致：填写的认定数为 %s，名册核实金额合计 %s。请改正填写的数，或者在名册页面改正核实金额。"
                    .formatted(partOf(found).inWords(), sums.assessed().inWords()));
        }
        divide(id);
    }

    /** Divides what was found among the workers, if the roster now says the same. */
    void confirm(CaseId id) {
        RosterSums sums = rows.sums(id);
        boolean same = found(id).filter(found -> found.equals(sums.assessed())).isPresent();
        if (same && (sums.unassessed() == 0 || sums.assessed().amount().isZero())) {
            divide(id);
        }
    }

    private void divide(CaseId id) {
        jdbc.sql("UPDATE roster_workers SET verified = coalesce(assessed, 0) WHERE case_id = ?")
                .param(id.value())
                .update();
    }

    boolean isVerified(CaseId id) {
        return found(id).isPresent();
    }

    private boolean isMerged(CaseId id) {
        return number("SELECT count(*) FROM cases WHERE id = ? AND status = 'MERGED'", id) > 0;
    }

    /** What the latest verification says. */
    Optional<Part> found(CaseId id) {
        return jdbc.sql(
                        """
                SELECT people, migrants, amount, migrant_amount FROM verifications WHERE case_id = ?
                ORDER BY sequence DESC FETCH FIRST 1 ROW ONLY
                """)
                .param(id.value())
                .query((row, number) -> new Part(
                        row.getInt("people"),
                        row.getInt("migrants"),
                        new Money(row.getBigDecimal("amount")),
                        new Money(row.getBigDecimal("migrant_amount"))))
                .optional();
    }

    private static Part partOf(Verification found) {
        return new Part(found.people(), found.migrants(), found.amount(), found.migrantAmount());
    }

    /** Refuses to go on while the roster says anything else than what was found and paid. */
    void requireReconciled(CaseId id, String wanted) {
        if (version(id) == 0) {
            return;
        }
        RosterSums sums = rows.sums(id);
        found(id).filter(found -> !found.equals(sums.verified())).ifPresent(found -> {
            throw new Refusal("不能%s：已认定 %s，名册认定到人的合计 %s，核实金额合计 %s。请在名册页面改正核实金额，或者在任务「登记支付」中更正认定。"
                    .formatted(
                            wanted,
                            found.inWords(),
                            sums.verified().inWords(),
                            sums.assessed().inWords()));
        });
        Money paid = new Money(jdbc.sql("SELECT coalesce(sum(amount), 0) FROM payments WHERE case_id = ?")
                .param(id.value())
                .query(BigDecimal.class)
                .single());
        if (!paid.equals(sums.paid().amount())) {
            throw new Refusal("不能%s：已登记支付 %s 元，名册分到人的支付 %s 元，相差 %s 元。请在名册页面上传支付表，把支付分到人。"
                    .formatted(
                            wanted,
                            paid,
                            sums.paid().amount(),
                            paid.minus(sums.paid().amount())));
        }
    }

    /** What the workers at these positions come to; refused if one is not there, got something, or came with another case. */
    RosterSums unpaid(CaseId id, Set<Integer> positions) {
        List<RosterRow> chosen = rows.all(id).stream()
                .filter(row -> positions.contains(row.position()))
                .toList();
        if (chosen.size() < positions.size()) {
            throw new Refusal("填写了 %d 个序号，名册里只有其中 %d 个。请核对拆出人员的序号。".formatted(positions.size(), chosen.size()));
        }
        if (chosen.stream().anyMatch(row -> row.paid().isPositive())) {
            throw new Refusal("拆出的人员中有人已经领到支付，不能拆出。请核对拆出人员的序号。");
        }
        Set<Integer> joined =
                Set.copyOf(jdbc.sql("SELECT position FROM roster_workers WHERE case_id = ? AND joined_from IS NOT NULL")
                        .param(id.value())
                        .query(Integer.class)
                        .list());
        if (positions.stream().anyMatch(joined::contains)) {
            throw new Refusal("拆出的人员中有并案转入的人，不能再拆出。请核对拆出人员的序号。");
        }
        return sumOf(chosen);
    }

    private static RosterSums sumOf(List<RosterRow> chosen) {
        Part owed = new Part(0, 0, Money.ZERO, Money.ZERO);
        Part verified = owed;
        int lowIncome = 0;
        for (RosterRow row : chosen) {
            owed = owed.with(row.worker(), row.worker().owed());
            verified = verified.with(row.worker(), row.remaining());
            lowIncome += row.worker().lowIncome() ? 1 : 0;
        }
        Part none = new Part(0, 0, Money.ZERO, Money.ZERO);
        return new RosterSums(
                owed.people(), owed.migrants(), lowIncome, owed.amount(), 0, verified, verified, none, Money.ZERO);
    }
}
