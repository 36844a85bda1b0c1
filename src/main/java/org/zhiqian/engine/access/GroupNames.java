package org.zhiqian.engine.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Role;

/** What the groups of the engine are called in Camunda's pages: offices by their names, roles and duties in Chinese. */
@Component
class GroupNames {
    private static final Map<String, String> LABELS = Stream.concat(
                    Stream.of(Role.values()).map(role -> Map.entry(role.group(), role.label())),
                    Stream.of(Duty.values()).map(duty -> Map.entry(duty.group(), duty.label())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Departments departments;
    private final Clock clock;

    GroupNames(Departments departments, Clock clock) {
        this.departments = departments;
        this.clock = clock;
    }

    /** The id itself for a group that is none of ours. */
    String of(String group) {
        if (Office.isWrittenLike(group) && departments.exists(Office.parse(group))) {
            return departments.nameOf(Office.parse(group), LocalDate.now(clock));
        }
        return LABELS.getOrDefault(group, group);
    }
}
