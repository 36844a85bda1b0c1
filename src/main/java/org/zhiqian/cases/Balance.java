package org.zhiqian.cases;

import org.zhiqian.kernel.Money;

/** Verified against paid, in persons and 元. */
public record Balance(
        int verifiedPeople,
        Money verifiedAmount,
        int clearedPeople,
        Money paidAmount,
        int migrants,
        Money migrantAmount,
        int clearedMigrants,
        Money paidToMigrants) {

    public int remainingPeople() {
        return verifiedPeople - clearedPeople;
    }

    public Money remainingAmount() {
        return verifiedAmount.minus(paidAmount);
    }

    public int remainingMigrants() {
        return migrants - clearedMigrants;
    }

    public Money remainingToMigrants() {
        return migrantAmount.minus(paidToMigrants);
    }

    public boolean isSettled() {
        return remainingPeople() == 0 && remainingAmount().isZero();
    }
}
