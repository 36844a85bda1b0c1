package org.zhiqian.reporting.model;

import java.time.LocalDate;

/** Which days up to its date a table counts. */
public enum Span {
    /** From the table's first day (累计). */
    CUMULATIVE,
    /** The month of its date (当月). */
    MONTH;

    public LocalDate from(LocalDate start, LocalDate asOf) {
        return this == MONTH ? asOf.withDayOfMonth(1) : start;
    }
}
