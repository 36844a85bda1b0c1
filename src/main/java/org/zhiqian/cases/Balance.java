package org.zhiqian.cases;

import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/**
 * Verified against paid, in persons and 元.
 *
 * @param advancedAmount what of the paid amount public funds have advanced (垫付): the workers have it, whoever owes does not
 *     owe less
 */
public record Balance(
        int verifiedPeople,
        Money verifiedAmount,
        int clearedPeople,
        Money paidAmount,
        int migrants,
        Money migrantAmount,
        int clearedMigrants,
        Money paidToMigrants,
        Money advancedAmount) {

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

    /** Paid by those who owe or answer for it. */
    public Money paidWithoutAdvances() {
        return paidAmount.minus(advancedAmount);
    }

    /** Whether the workers have everything, wherever it came from; what was advanced is recovered beside the case. */
    public boolean isSettled() {
        return remainingPeople() == 0 && remainingAmount().isZero();
    }

    /** Refuses a finding that what was already paid contradicts, or that no further payment could bring to nothing. */
    public void requireConsistent(int people, int migrants, Money amount, Money toMigrants) {
        if (people < 1 || !amount.isPositive()) {
            throw new Refusal("核实属于欠薪的，认定人数应不少于 1 人，认定金额应大于 0 元。");
        }
        if (migrants > people || toMigrants.isMoreThan(amount)) {
            throw new Refusal("其中农民工的人数和金额不能多于认定的 %d 人、%s 元。".formatted(people, amount));
        }
        if (people < clearedPeople || paidAmount.isMoreThan(amount)) {
            throw new Refusal("认定数应包含此前已付部分：本案已付清 %d 人、已付 %s 元，认定数不能更少。".formatted(clearedPeople, paidAmount));
        }
        requirePayable(
                people - clearedPeople,
                amount.minus(paidAmount),
                migrants - clearedMigrants,
                toMigrants.minus(paidToMigrants));
    }

    private static void requirePayable(int people, Money amount, int migrants, Money toMigrants) {
        if (people > 0 && amount.isZero()) {
            throw new Refusal("认定金额已全部付清，但还有 %d 人未付清。请核对认定人数和认定金额。".formatted(people));
        }
        if (migrants < 0 || migrants > people || toMigrants.isNegative() || toMigrants.isMoreThan(amount)) {
            throw new Refusal("扣除已付后，尚欠农民工 %d 人 %s 元，与全案尚欠的 %d 人 %s 元不符。请核对农民工人数和农民工金额。"
                    .formatted(migrants, toMigrants, people, amount));
        }
    }
}
