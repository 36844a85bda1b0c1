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

    /** How it stands on that day. */
    public DeadlineState state(LocalDate today) {
        if (closedAt != null) {
            return overdueAt == null ? DeadlineState.DONE : DeadlineState.DONE_LATE;
        }
        if (isSuspended()) {
            return DeadlineState.SUSPENDED;
        }
        if (overdueAt != null || today.isAfter(deadline.dueOn())) {
            return DeadlineState.OVERDUE;
        }
        return today.isBefore(deadline.targetOn()) ? DeadlineState.WITHIN : DeadlineState.AT_RISK;
    }
}
