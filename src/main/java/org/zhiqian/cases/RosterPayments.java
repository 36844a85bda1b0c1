package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.RosterSums.Part;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/**
 * Who got what of each payment. A sheet can be prepared before its payment is recorded, or divide one that was recorded; a
 * payment of all that remains divides itself.
 */
@Repository
@Transactional
public class RosterPayments {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final RosterRows rows;
    private final RosterFigures figures;
    private final CaseFiles caseFiles;
    private final Timeline timeline;
    private final Clock clock;

    RosterPayments(
            JdbcClient jdbc,
            JdbcTemplate batches,
            RosterRows rows,
            RosterFigures figures,
            CaseFiles caseFiles,
            Timeline timeline,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.figures = figures;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What one worker gets, in 元. */
    public record Share(int position, Money amount, @Nullable String voucher) {}

    /** A recorded payment that is not yet divided among the workers. */
    public record Undivided(UUID id, LocalDate paidOn, PaymentSource source, Part paid, String voucher) {}

    @Transactional(readOnly = true)
    public List<Undivided> undivided(CaseId id) {
        return jdbc.sql(
                        """
                SELECT * FROM payments p WHERE p.case_id = ? AND NOT EXISTS
                    (SELECT 1 FROM roster_payments a WHERE a.payment_id = p.id) ORDER BY p.paid_on, p.recorded_at
                """)
                .param(id.value())
                .query((row, number) -> new Undivided(
                        row.getObject("id", UUID.class),
                        row.getObject("paid_on", LocalDate.class),
                        PaymentSource.valueOf(row.getString("source")),
                        new Part(
                                row.getInt("people_cleared"),
                                row.getInt("migrants_cleared"),
                                new Money(row.getBigDecimal("amount")),
                                new Money(row.getBigDecimal("migrant_amount"))),
                        row.getString("voucher")))
                .list();
    }

    /** What the prepared sheet comes to: who has everything by it, and the amounts. */
    @Transactional(readOnly = true)
    public Optional<Part> prepared(CaseId id) {
        List<Share> shares = preparedShares(id);
        return shares.isEmpty() ? Optional.empty() : Optional.of(sum(byPosition(id), shares));
    }

    /** What the shares come to; refused if one is of nobody, or of more than the worker has still to get. */
    @Transactional(readOnly = true)
    public Part sum(CaseId id, List<Share> shares) {
        Map<Integer, RosterRow> byPosition = byPosition(id);
        for (Share share : shares) {
            @Nullable RosterRow row = byPosition.get(share.position());
            if (row == null || share.amount().isMoreThan(row.remaining())) {
                throw new Refusal("支付表与名册现状不符：序号 %d 没有这么多尚欠。请撤回支付表，按现在的名册重新上传。".formatted(share.position()));
            }
        }
        return sum(byPosition, shares);
    }

    private static Part sum(Map<Integer, RosterRow> byPosition, List<Share> shares) {
        Part sum = new Part(0, 0, Money.ZERO, Money.ZERO);
        for (Share share : shares) {
            RosterRow row = Objects.requireNonNull(byPosition.get(share.position()));
            int cleared = share.amount().equals(row.remaining()) ? 1 : 0;
            boolean migrant = row.worker().migrant();
            sum = new Part(
                    sum.people() + cleared,
                    sum.migrants() + (migrant ? cleared : 0),
                    sum.amount().plus(share.amount()),
                    migrant ? sum.toMigrants().plus(share.amount()) : sum.toMigrants());
        }
        return sum;
    }

    /** Prepares the sheet of the next payment, instead of the one prepared before. */
    public Part prepare(CaseId id, List<Share> shares) {
        caseFiles.lock(id);
        Part sum = sum(id, shares);
        discard(id);
        insert(id, null, shares);
        timeline.add(
                id, FactKind.ROSTER, LocalDate.now(clock), "备好支付表：%s，共 %d 行".formatted(inWords(sum), shares.size()));
        return sum;
    }

    /** Takes the prepared sheet back. */
    public void withdraw(CaseId id) {
        caseFiles.lock(id);
        if (discard(id) > 0) {
            timeline.add(id, FactKind.ROSTER, LocalDate.now(clock), "撤回备好的支付表");
        }
    }

    private int discard(CaseId id) {
        return jdbc.sql("DELETE FROM roster_payments WHERE case_id = ? AND payment_id IS NULL")
                .param(id.value())
                .update();
    }

    /** Divides a payment that was recorded before. */
    public Part divide(CaseId id, UUID payment, List<Share> shares) {
        caseFiles.lock(id);
        Undivided recorded = undivided(id).stream()
                .filter(one -> one.id().equals(payment))
                .findFirst()
                .orElseThrow(() -> new Refusal("没有这笔支付，或者已经分到人。请刷新后再试。"));
        Part sum = sum(id, shares);
        if (!sum.amount().equals(recorded.paid().amount())) {
            throw new Refusal("支付表合计 %s 元，与登记的支付 %s 元不一致。请核对支付表。"
                    .formatted(sum.amount(), recorded.paid().amount()));
        }
        insert(id, payment, shares);
        timeline.add(
                id,
                FactKind.ROSTER,
                LocalDate.now(clock),
                "%s 的支付 %s 元分到 %d 人，付清 %d 人".formatted(recorded.paidOn(), sum.amount(), shares.size(), sum.people()));
        return sum;
    }

    /** Divides a payment of all that remains. */
    public Part divideAmongAll(CaseId id, UUID payment) {
        caseFiles.lock(id);
        return divide(id, payment, remaining(id));
    }

    /** The payment was just recorded. */
    void recorded(CaseId id, UUID payment, Payment paid) {
        if (figures.version(id) == 0) {
            return;
        }
        List<Share> shares = preparedShares(id);
        if (!shares.isEmpty()) {
            requireSame(sum(id, shares), paid);
            jdbc.sql("UPDATE roster_payments SET payment_id = ? WHERE case_id = ? AND payment_id IS NULL")
                    .params(payment, id.value())
                    .update();
        } else if (paid.amount().equals(rows.sums(id).remaining())) {
            insert(id, payment, remaining(id));
        }
    }

    private static void requireSame(Part sheet, Payment paid) {
        Part entered = new Part(paid.peopleCleared(), paid.migrantsCleared(), paid.amount(), paid.migrantAmount());
        if (!sheet.equals(entered)) {
            throw new Refusal(
                    "不能登记支付：填写的是%s，备好的支付表是%s。请按支付表填写，或者先在名册页面撤回支付表。".formatted(inWords(entered), inWords(sheet)));
        }
    }

    private List<Share> preparedShares(CaseId id) {
        return jdbc.sql(
                        """
                SELECT w.position, a.amount, a.voucher FROM roster_payments a JOIN roster_workers w ON w.id = a.worker_id
                WHERE a.case_id = ? AND a.payment_id IS NULL ORDER BY w.position
                """)
                .param(id.value())
                .query((row, number) -> new Share(
                        row.getInt("position"), new Money(row.getBigDecimal("amount")), row.getString("voucher")))
                .list();
    }

    private List<Share> remaining(CaseId id) {
        return rows.all(id).stream()
                .filter(row -> row.remaining().isPositive())
                .map(row -> new Share(row.position(), row.remaining(), null))
                .toList();
    }

    private Map<Integer, RosterRow> byPosition(CaseId id) {
        Map<Integer, RosterRow> byPosition = new HashMap<>();
        rows.all(id).forEach(row -> byPosition.put(row.position(), row));
        return byPosition;
    }

    private void insert(CaseId id, @Nullable UUID payment, List<Share> shares) {
        Map<Integer, RosterRow> byPosition = byPosition(id);
        batches.batchUpdate(
                "INSERT INTO roster_payments (id, case_id, worker_id, payment_id, amount, voucher) VALUES (?, ?, ?, ?, ?, ?)",
                shares.stream()
                        .map(share -> new Object[] {
                            UUID.randomUUID(),
                            id.value(),
                            Objects.requireNonNull(byPosition.get(share.position()))
                                    .id(),
                            payment,
                            share.amount().yuan(),
                            share.voucher()
                        })
                        .toList());
    }

    private static String inWords(Part paid) {
        return "%s 元、付清 %d 人（农民工 %s 元、%d 人）"
                .formatted(paid.amount(), paid.people(), paid.toMigrants(), paid.migrants());
    }
}
