package org.zhiqian.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.zhiqian.kernel.DepartmentCode;

/**
 * A reception day as the notice dates it.
 *
 * @param number counted from 1 in the campaign
 * @param lead the department whose leader receives, where the notice fixes a rota
 * @param staff the departments that sit that day, where the notice fixes them
 */
public record PlannedSession(
        int number,
        LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        Optional<DepartmentCode> lead,
        List<DepartmentCode> staff) {

    public PlannedSession {
        staff = List.copyOf(staff);
    }
}
