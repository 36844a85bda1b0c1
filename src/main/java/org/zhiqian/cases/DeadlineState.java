package org.zhiqian.cases;

import org.zhiqian.kernel.Labelled;

/** How a task stands against its deadline: the one rule behind every traffic light. */
public enum DeadlineState implements Labelled {
    /** The target date has not come. */
    WITHIN("期限内"),
    /** The target date has come: the time reminded in, at most the last fifth where the limit names none. */
    AT_RISK("临近期限"),
    OVERDUE("已超期"),
    SUSPENDED("中止计时"),
    DONE("已办结"),
    DONE_LATE("超期办结");

    /** The same rule of an open task in SQL, for the day {@code :today}. */
    static final String OF_OPEN =
            """
            CASE WHEN suspended_on IS NOT NULL THEN 'SUSPENDED'
                WHEN overdue_at IS NOT NULL OR due_on < :today THEN 'OVERDUE'
                WHEN target_on > :today THEN 'WITHIN' ELSE 'AT_RISK' END""";

    private final String label;

    DeadlineState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
