package org.zhiqian.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/** Who may see and do what: the one place that says it. */
@Component
public final class Rights {
    private final Regions regions;
    private final Departments departments;

    Rights(Regions regions, Departments departments) {
        this.regions = regions;
        this.departments = departments;
    }

    /**
     * The reader an account is by the groups it belongs to: offices, or {@code administrators}; others are ignored. Who
     * manages accounts works in no office, even if he makes himself a member.
     */
    public Reader readerOf(String login, Collection<String> groups) {
        boolean administrator = groups.contains(Role.ADMINISTRATORS.group());
        List<Office> offices = groups.stream()
                .filter(group -> !administrator)
                .filter(Office::isWrittenLike)
                .map(Office::parse)
                .filter(departments::exists)
                .distinct()
                .toList();
        Set<RegionCode> reached = new LinkedHashSet<>();
        Set<RegionCode> whole = new LinkedHashSet<>();
        for (Office office : offices) {
            Set<RegionCode> below = regions.visibleFrom(office.region());
            reached.addAll(below);
            if (departments.dutiesOf(office.department()).contains(Duty.WHOLE_REGION)) {
                whole.addAll(below);
            }
        }
        return new Reader(login, offices, reached, whole, rolesOf(offices, groups), dutiesOf(offices));
    }

    private Set<Duty> dutiesOf(List<Office> offices) {
        return offices.stream()
                .flatMap(office -> departments.dutiesOf(office.department()).stream())
                .collect(Collectors.toSet());
    }

    private Set<Role> rolesOf(List<Office> offices, Collection<String> groups) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (groups.contains(Role.ADMINISTRATORS.group())) {
            roles.add(Role.ADMINISTRATORS);
        }
        if (!offices.isEmpty()) {
            roles.add(Role.OFFICERS);
        }
        if (departments.anyHas(offices, Duty.SUPERVISE)) {
            roles.add(Role.SUPERVISORS);
        }
        return roles;
    }
}
