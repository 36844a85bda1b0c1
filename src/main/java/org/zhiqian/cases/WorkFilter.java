package org.zhiqian.cases;

import java.util.Optional;
import java.util.Set;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/**
 * Which open tasks a list shows.
 *
 * @param regions of the cases and matters, only these
 * @param department whose offices have them
 * @param route a kind of matter by name, or {@link Workload#MAIN_ROUTE}
 * @param states how they stand today; all if empty
 * @param taskNames only tasks of these names; all if empty
 * @param ofCase only those of that case
 */
public record WorkFilter(
        Set<RegionCode> regions,
        Optional<DepartmentCode> department,
        Optional<String> route,
        Set<DeadlineState> states,
        Set<String> taskNames,
        Optional<CaseId> ofCase) {

    public WorkFilter {
        regions = Set.copyOf(regions);
        states = Set.copyOf(states);
        taskNames = Set.copyOf(taskNames);
    }

    /** All open tasks of these regions. */
    public static WorkFilter in(Set<RegionCode> regions) {
        return new WorkFilter(regions, Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.empty());
    }

    public WorkFilter tasks(Set<String> names) {
        return new WorkFilter(regions, department, route, states, names, ofCase);
    }

    public WorkFilter of(CaseId id) {
        return new WorkFilter(regions, department, route, states, taskNames, Optional.of(id));
    }
}
