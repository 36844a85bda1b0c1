package org.zhiqian.cases;

import java.util.Optional;

/**
 * Which rows of a roster a page shows, and in which order.
 *
 * @param text a name, an identity number, a trade or a team, each in full, or a position
 */
public record RosterFilter(Optional<String> text, Optional<Part> part, Order order, boolean descending) {
    static final String OPEN = "NOT IN ('CLOSED', 'STRUCK_OFF', 'TURNED_AWAY', 'MERGED')";
    static final String ELSEWHERE =
            """
            (EXISTS (SELECT 1 FROM roster_workers o JOIN cases c ON c.id = o.case_id WHERE o.case_id <> w.case_id
                AND o.identity_number_index = w.identity_number_index AND c.status %s)
            OR EXISTS (SELECT 1 FROM petitioners o JOIN cases c ON c.id = o.case_id WHERE o.case_id <> w.case_id
                AND o.identity_number_index = w.identity_number_index AND c.status %s))
            """
                    .formatted(OPEN, OPEN);

    /** A part of the workers. */
    public enum Part {
        UNPAID("w.verified > w.paid"),
        UNASSESSED("w.assessed IS NULL"),
        MIGRANT("w.migrant"),
        LOW_INCOME("w.low_income"),
        ELSEWHERE(RosterFilter.ELSEWHERE);

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** What rows are ordered by. */
    public enum Order {
        POSITION("w.position"),
        TRADE("w.trade"),
        OWED("w.owed"),
        ASSESSED("w.assessed"),
        PAID("w.paid"),
        REMAINING("coalesce(w.verified - w.paid, 0)");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }
}
