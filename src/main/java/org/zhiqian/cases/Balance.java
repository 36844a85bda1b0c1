package org.zhiqian.cases;

import org.jspecify.annotations.Nullable;
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

    /** Nothing paid yet of what was found. */
    public static Balance of(Verification found) {
        return new Balance(
                found.people(),
                found.amount(),
                0,
                Money.ZERO,
                found.migrants(),
                found.migrantAmount(),
                0,
                Money.ZERO,
                Money.ZERO);
    }

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

    /** Refuses a payment of more than is owed, or that leaves people without money or money without people. */
    public void requireCovers(Payment payment) {
        if (!payment.amount().isPositive()) {
            throw new Refusal("不能登记支付：支付金额应大于 0 元。请按凭证填写实付金额。");
        }
        if (payment.amount().isMoreThan(remainingAmount())) {
            throw new Refusal("不能登记支付：本次 %s 元超过尚欠的 %s 元。请核对金额，认定有误的请选择「认定有误，更正认定数」。"
                    .formatted(payment.amount(), remainingAmount()));
        }
        if (payment.peopleCleared() > remainingPeople()) {
            throw new Refusal(
                    "不能登记支付：付清 %d 人超过尚未付清的 %d 人。请核对人数。".formatted(payment.peopleCleared(), remainingPeople()));
        }
        Money left = remainingAmount().minus(payment.amount());
        int unpaid = remainingPeople() - payment.peopleCleared();
        if (left.isZero() && unpaid > 0) {
            throw new Refusal("不能登记支付：金额已全部付清，但还有 %d 人未登记付清。请把付清人数填为 %d 人。".formatted(unpaid, remainingPeople()));
        }
        if (payment.peopleCleared() > 0 && unpaid == 0 && left.isPositive()) {
            throw new Refusal("不能登记支付：全部人员登记付清后还欠 %s 元。请核对付清人数或金额。".formatted(left));
        }
        requireMigrantsWithin(payment);
        requireMigrantsReached(payment, unpaid, left);
    }

    private void requireMigrantsWithin(Payment payment) {
        if (payment.migrantsCleared() > payment.peopleCleared() || payment.migrantsCleared() > remainingMigrants()) {
            throw new Refusal("不能登记支付：付清的农民工 %d 人，多于本次付清人数或尚未付清的农民工 %d 人。请核对。"
                    .formatted(payment.migrantsCleared(), remainingMigrants()));
        }
        if (payment.migrantAmount().isMoreThan(payment.amount())
                || payment.migrantAmount().isMoreThan(remainingToMigrants())) {
            throw new Refusal("不能登记支付：支付给农民工的 %s 元，多于本次金额或尚欠农民工的 %s 元。请核对。"
                    .formatted(payment.migrantAmount(), remainingToMigrants()));
        }
    }

    /** What stays unpaid to migrant workers is a part of what stays unpaid to all. */
    private void requireMigrantsReached(Payment payment, int unpaid, Money left) {
        int unpaidMigrants = remainingMigrants() - payment.migrantsCleared();
        Money leftToMigrants = remainingToMigrants().minus(payment.migrantAmount());
        if (unpaidMigrants > unpaid || leftToMigrants.isMoreThan(left)) {
            throw new Refusal("不能登记支付：付后还欠农民工 %d 人 %s 元，多于全案尚欠的 %d 人 %s 元。请核对付清农民工人数和农民工金额。"
                    .formatted(unpaidMigrants, leftToMigrants, unpaid, left));
        }
    }

    /** Migrant workers among people paid in full; where all remaining are migrants, or none is, nobody need type it. */
    public int migrantsAmong(int people, @Nullable Integer typed) {
        if (typed != null) {
            return typed;
        }
        if (people == 0 || remainingMigrants() == 0) {
            return 0;
        }
        if (remainingMigrants() == remainingPeople()) {
            return people;
        }
        throw new Refusal("本案既有农民工也有其他劳动者，请填写「付清农民工人数」。");
    }

    /** The same for the amount. */
    public Money migrantAmountIn(Money amount, @Nullable Money typed) {
        if (typed != null) {
            return typed;
        }
        if (remainingToMigrants().isZero()) {
            return Money.ZERO;
        }
        if (remainingToMigrants().equals(remainingAmount())) {
            return amount;
        }
        throw new Refusal("本案既有农民工也有其他劳动者，请填写「农民工金额」。");
    }

    /** What remains after the payment. */
    public Balance after(Payment payment) {
        return new Balance(
                verifiedPeople,
                verifiedAmount,
                clearedPeople + payment.peopleCleared(),
                paidAmount.plus(payment.amount()),
                migrants,
                migrantAmount,
                clearedMigrants + payment.migrantsCleared(),
                paidToMigrants.plus(payment.migrantAmount()),
                payment.advance() ? advancedAmount.plus(payment.amount()) : advancedAmount);
    }
}
