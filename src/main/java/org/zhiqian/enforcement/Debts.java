package org.zhiqian.enforcement;

import org.springframework.stereotype.Component;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Refusal;

/** Whether those who owe wages have paid; what public money advanced for them they owe until it is recovered (垫付追偿). */
@Component
class Debts {
    private final Payments payments;
    private final Matters matters;

    Debts(Payments payments, Matters matters) {
        this.payments = payments;
        this.matters = matters;
    }

    boolean isPaid(CaseId id) {
        return payments.balance(id).isSettled() && !isToBeRecovered(id);
    }

    /** @param refused what cannot be done while something is owed */
    void requirePaid(CaseId id, String refused) {
        Balance balance = payments.balance(id);
        if (!balance.isSettled()) {
            throw new Refusal("%s：本案还欠 %d 人 %s 元。请先登记支付并附支付凭证。"
                    .formatted(refused, balance.remainingPeople(), balance.remainingAmount()));
        }
        if (isToBeRecovered(id)) {
            throw new Refusal("%s：其中 %s 元是垫付的，还没有追回，责任单位没有付清。请在追回以后再办理。".formatted(refused, balance.advancedAmount()));
        }
    }

    private boolean isToBeRecovered(CaseId id) {
        return matters.openOf(id).stream().anyMatch(one -> one.kind() == MatterKind.RECOURSE);
    }
}
