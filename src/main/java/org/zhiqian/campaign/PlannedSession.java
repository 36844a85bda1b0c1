package org.zhiqian.campaign;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.zhiqian.kernel.DepartmentCode;

/**
 * A reception day as the notice, or a region beside it, dates it.
 *
 * @param number counted from 1 in the campaign, sessions at projects apart
 * @param lead the department whose leader receives, where the notice fixes a rota
 * @param staff the departments that sit that day, where the notice fixes them
 * @param place where it is not held at the usual place of the region
 * @param project the project it is held at (项目一线集中接访)
 * @param change what moved it away from the day of the notice
 */
public record PlannedSession(
        int number,
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        Optional<DepartmentCode> lead,
        List<DepartmentCode> staff,
        Optional<String> place,
        Optional<String> project,
        Optional<Change> change) {

    public PlannedSession {
        staff = List.copyOf(staff);
    }

    /**
     * Why a region receives on another day.
     *
     * @param before the day of the notice
     * @param notice number or title of the change notice
     */
    public record Change(LocalDate before, String notice, String reason) {}

    public boolean isOnSite() {
        return project.isPresent();
    }

    /** A session held elsewhere keeps to this day and these hours. */
    PlannedSession withoutPlace() {
        return new PlannedSession(number, date, startsAt, endsAt, lead, staff, Optional.empty(), project, change);
    }
}
