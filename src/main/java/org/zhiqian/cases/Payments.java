package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.protection.Protection;

/** Payments of a case and the balance, which no payment can overdraw. */
@Repository
@Transactional
public class Payments {
    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final RosterPayments rosterPayments;
    private final Timeline timeline;
    private final Protection protection;
    private final Clock clock;

    Payments(
            JdbcClient jdbc,
            CaseFiles caseFiles,
            RosterPayments rosterPayments,
            Timeline timeline,
            Protection protection,
            Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.rosterPayments = rosterPayments;
        this.timeline = timeline;
        this.protection = protection;
        this.clock = clock;
    }

    /** Records the payment, of a roster divided among its workers where that is known, and returns what remains. */
    public Balance record(CaseId id, Payment payment) {
        CaseState state = caseFiles.lock(id);
        balance(id).requireCovers(payment);
        requireDate(state, payment);
        UUID paid = insert(id, payment);
        rosterPayments.recorded(id, paid, payment);
        keepOwed(id);
        Balance after = balance(id);
        timeline.add(
                id,
                FactKind.PAID,
                payment.paidOn(),
                "%s：%s 元，付清 %d 人；尚欠 %d 人 %s 元"
                        .formatted(
                                payment.source().label(),
                                payment.amount(),
                                payment.peopleCleared(),
                                after.remainingPeople(),
                                after.remainingAmount()));
        return after;
    }

    @Transactional(readOnly = true)
    public Balance balance(CaseId id) {
        return jdbc.sql(
                        """
                SELECT coalesce(v.people, 0) AS people, coalesce(v.amount, 0) AS amount,
                    coalesce(v.migrants, 0) AS migrants, coalesce(v.migrant_amount, 0) AS migrant_amount,
                    p.cleared, p.paid, p.migrants_cleared, p.paid_to_migrants, p.advanced
                FROM (SELECT coalesce(sum(people_cleared), 0) AS cleared, coalesce(sum(amount), 0) AS paid,
                        coalesce(sum(migrants_cleared), 0) AS migrants_cleared,
                        coalesce(sum(migrant_amount), 0) AS paid_to_migrants,
                        coalesce(sum(CASE WHEN advance THEN amount ELSE 0 END), 0) AS advanced
                    FROM payments WHERE case_id = :id) p
                LEFT JOIN (SELECT people, amount, migrants, migrant_amount FROM verifications
                    WHERE case_id = :id ORDER BY sequence DESC FETCH FIRST 1 ROW ONLY) v ON true
                """)
                .param("id", id.value())
                .query((row, number) -> new Balance(
                        row.getInt("people"),
                        new Money(row.getBigDecimal("amount")),
                        row.getInt("cleared"),
                        new Money(row.getBigDecimal("paid")),
                        row.getInt("migrants"),
                        new Money(row.getBigDecimal("migrant_amount")),
                        row.getInt("migrants_cleared"),
                        new Money(row.getBigDecimal("paid_to_migrants")),
                        new Money(row.getBigDecimal("advanced"))))
                .single();
    }

    /** Writes into the case what its verification and payments leave to pay, by which lists are sorted and summed up. */
    void keepOwed(CaseId id) {
        jdbc.sql(
                        """
                UPDATE cases SET
                    owed_people = coalesce((SELECT v.people FROM verifications v WHERE v.case_id = :id
                            AND v.outcome IN ('ARREARS', 'PARTLY_ARREARS')
                            AND v.sequence = (SELECT max(sequence) FROM verifications WHERE case_id = :id))
                        - (SELECT coalesce(sum(people_cleared), 0) FROM payments WHERE case_id = :id), 0),
                    owed_amount = coalesce((SELECT v.amount FROM verifications v WHERE v.case_id = :id
                            AND v.outcome IN ('ARREARS', 'PARTLY_ARREARS')
                            AND v.sequence = (SELECT max(sequence) FROM verifications WHERE case_id = :id))
                        - (SELECT coalesce(sum(amount), 0) FROM payments WHERE case_id = :id), 0)
                WHERE id = :id
                """)
                .param("id", id.value())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Payment> of(CaseId id) {
        return jdbc.sql("SELECT * FROM payments WHERE case_id = ? ORDER BY paid_on, recorded_at")
                .param(id.value())
                .query((row, number) -> new Payment(
                        row.getObject("paid_on", LocalDate.class),
                        PartyRole.valueOf(row.getString("payer_role")),
                        protection.open(row.getBytes("payer_name_sealed")),
                        PaymentSource.valueOf(row.getString("source")),
                        row.getInt("people_cleared"),
                        row.getInt("migrants_cleared"),
                        new Money(row.getBigDecimal("amount")),
                        new Money(row.getBigDecimal("migrant_amount")),
                        row.getString("voucher"),
                        row.getBoolean("advance")))
                .list();
    }

    private void requireDate(CaseState state, Payment payment) {
        if (payment.paidOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("不能登记支付：支付日期 %s 还没有到。请在到账后登记。".formatted(payment.paidOn()));
        }
        if (payment.paidOn().isBefore(state.receivedOn())) {
            throw new Refusal(
                    "不能登记支付：支付日期 %s 早于收到诉求的 %s。此前已付的请在核实时扣除。".formatted(payment.paidOn(), state.receivedOn()));
        }
    }

    private UUID insert(CaseId id, Payment payment) {
        UUID paid = UUID.randomUUID();
        jdbc.sql(
                        """
                INSERT INTO payments (id, case_id, paid_on, payer_role, payer_name_sealed, source, advance, people_cleared,
                    migrants_cleared, amount, migrant_amount, voucher, recorded_at, recorded_by)
                VALUES (:id, :caseId, :paidOn, :payerRole, :payerName, :source, :advance, :peopleCleared,
                    :migrantsCleared, :amount, :migrantAmount, :voucher, :recordedAt, :recordedBy)
                """)
                .param("id", paid)
                .param("caseId", id.value())
                .param("paidOn", payment.paidOn())
                .param("payerRole", payment.payerRole().name())
                .param("payerName", protection.seal(payment.payerName()))
                .param("source", payment.source().name())
                .param("advance", payment.advance())
                .param("peopleCleared", payment.peopleCleared())
                .param("migrantsCleared", payment.migrantsCleared())
                .param("amount", payment.amount().yuan())
                .param("migrantAmount", payment.migrantAmount().yuan())
                .param("voucher", payment.voucher())
                .param("recordedAt", OffsetDateTime.now(clock))
                .param("recordedBy", timeline.officer())
                .update();
        return paid;
    }
}
