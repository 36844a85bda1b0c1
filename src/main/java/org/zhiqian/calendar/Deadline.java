package org.zhiqian.calendar;

import java.time.LocalDate;
import org.zhiqian.kernel.RegionCode;

/**
 * When something has to be done by, and why.
 *
 * @param source law and article, or 内部时限
 * @param targetOn when to warn
 * @param rawDueOn the last day as counted
 * @param dueOn the last day after rolling over holidays
 * @param extendedBy by how much it was extended so far, in the unit of the limit
 * @param provisional whether a year was counted whose holidays are not announced
 * @param explanation the calculation in Chinese, to show
 */
public record Deadline(
        String limitId,
        String name,
        String source,
        RegionCode region,
        LocalDate startsOn,
        LocalDate targetOn,
        LocalDate rawDueOn,
        LocalDate dueOn,
        int extendedBy,
        boolean provisional,
        String explanation) {

    Deadline moved(LocalDate target, LocalDate rawDue, LocalDate due, int extended, boolean onTrial, String reason) {
        return new Deadline(limitId, name, source, region, startsOn, target, rawDue, due, extended, onTrial, reason);
    }
}
