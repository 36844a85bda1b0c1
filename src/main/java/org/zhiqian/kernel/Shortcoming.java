package org.zhiqian.kernel;

/**
 * What a rule has found wanting in the work of an office, told to whoever calls to account; modules publish it as an event.
 *
 * @param office whose work it is
 * @param about what is wanting, without personal data
 */
public record Shortcoming(Kind kind, Office office, String about) {

    /** What rules can find. */
    public enum Kind {
        /** A report was not handed in on its day. */
        LATE_REPORT,
        /** An overdue task was not done in the days after the urging. */
        NEGLECTED_TASK,
        /** The emergency fund is below its legal minimum. */
        LOW_FUND
    }
}
