package org.zhiqian.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.calendar.Deadline;
import org.zhiqian.kernel.Office;

/**
 * The deadline of one task.
 *
 * @param suspendedOn the first day of a suspension that still lasts
 * @param suspendedDays working days of earlier suspensions
 * @param closedAt when the task was done or given up; until then the deadline runs
 */
public record RunningDeadline(
        UUID id,
        Subject subject,
        String taskId,
        String taskName,
        Office office,
        Deadline deadline,
        @Nullable LocalDate suspendedOn,
        int suspendedDays,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime overdueAt,
        @Nullable OffsetDateTime closedAt) {

    public boolean isSuspended() {
        return suspendedOn != null;
    }
}
