package org.zhiqian.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A statutory report that a campaign asks for on a stored date.
 *
 * @param key unique in the campaign, for example {@code T1-2026-04-24}
 * @param table the table of {@code config/tables/}; none for the final narrative report (总体工作情况)
 * @param dueOn the date of the notice; the report is due by the end of that day
 * @param internalDueOn an earlier working day the office sets itself where the date of the notice is none
 * @param from the first day that counts
 * @param asOf the last day that counts
 * @param outside whom the scope itself reports to where that is outside the province
 */
public record ReportDate(
        String key,
        Optional<String> table,
        LocalDate dueOn,
        Optional<LocalDate> internalDueOn,
        LocalDate from,
        LocalDate asOf,
        Reporters reporters,
        Optional<String> outside) {

    /** Who owes the report; each reports to the leading office of the level above, units to that of their own region. */
    public enum Reporters {
        /** Every prefecture below the scope. */
        PREFECTURES,
        /** Every county below the scope. */
        COUNTIES,
        /** The scope itself. */
        SCOPE,
        /** Every participating department of the scope. */
        UNITS
    }
}
