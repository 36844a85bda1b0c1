package org.zhiqian.cases;

import org.zhiqian.kernel.Money;

/**
 * What a roster comes to, in persons and 元.
 *
 * @param owed what is claimed
 * @param unassessed workers of whom nobody has said yet what is owed to them
 * @param assessed what the office takes to be owed (核实金额)
 * @param verified what the latest verification says, worker by worker
 * @param paid what workers got, advances included; its people have everything
 * @param advanced of it what public funds have advanced
 */
public record RosterSums(
        int people,
        int migrants,
        int lowIncome,
        Money owed,
        int unassessed,
        Part assessed,
        Part verified,
        Part paid,
        Money advanced) {

    /** Some of the people: how many, of them migrant workers, and the amounts. */
    public record Part(int people, int migrants, Money amount, Money toMigrants) {
        /** One more worker, if there is anything for him or her. */
        Part with(Worker worker, Money more) {
            if (!more.isPositive()) {
                return this;
            }
            return new Part(
                    people + 1,
                    worker.migrant() ? migrants + 1 : migrants,
                    amount.plus(more),
                    worker.migrant() ? toMigrants.plus(more) : toMigrants);
        }

        /** Whether the finding says the same. */
        public boolean isOf(Verification found) {
            return people == found.people()
                    && migrants == found.migrants()
                    && amount.equals(found.amount())
                    && toMigrants.equals(found.migrantAmount());
        }

        /** {@code 3 人 26,400.00 元（农民工 2 人 20,000.00 元）}. */
        public String inWords() {
            return "%d 人 %s 元（农民工 %d 人 %s 元）".formatted(people, amount, migrants, toMigrants);
        }
    }

    /** What was found and not yet paid to anybody. */
    public Money remaining() {
        return verified.amount().minus(paid.amount());
    }
}
