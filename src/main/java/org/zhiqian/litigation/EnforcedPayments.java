package org.zhiqian.litigation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/** What a court brought in, as payments of the cases. */
@Component
class EnforcedPayments {
    private final CaseFiles caseFiles;
    private final Verifications verifications;
    private final Payments payments;

    EnforcedPayments(CaseFiles caseFiles, Verifications verifications, Payments payments) {
        this.caseFiles = caseFiles;
        this.verifications = verifications;
        this.payments = payments;
    }

    void requireArrears(CaseState state) {
        liable(state.id());
    }

    boolean isSettled(CaseId id) {
        return payments.balance(id).isSettled();
    }

    /** Returns the amount. */
    Money record(CaseId id, RecordEnforcement command, LocalDate paidOn) {
        caseFiles.lock(id);
        Verification found = liable(id);
        Balance balance = payments.balance(id);
        Money amount = Filled.in(command.amount(), "到位金额");
        int cleared = amount.equals(balance.remainingAmount()) && command.peopleCleared() == null
                ? balance.remainingPeople()
                : Filled.in(command.peopleCleared(), "付清人数");
        payments.record(
                id,
                new Payment(
                        paidOn,
                        Filled.in(found.liableRole(), "清偿责任单位"),
                        Filled.in(found.liableName(), "清偿责任单位"),
                        PaymentSource.COURT,
                        cleared,
                        balance.migrantsAmong(cleared, command.migrantsCleared()),
                        amount,
                        balance.migrantAmountIn(amount, command.migrantAmount()),
                        Filled.text(command.voucher(), "voucher", "凭证", 2)));
        return amount;
    }

    private Verification liable(CaseId id) {
        return verifications
                .latest(id)
                .filter(Verification::isArrears)
                .filter(found -> found.liableRole() != null && found.liableName() != null)
                .orElseThrow(() -> new Refusal("案件 %s 还没有核实为欠薪，不能列入集中执行。请先按生效文书办结核实情况。"
                        .formatted(caseFiles.get(id).number())));
    }
}
