package org.zhiqian.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** Finds the office in which whoever is logged in has a duty. */
@Component
public final class Duties {
    private final Departments departments;
    private final Regions regions;
    private final CurrentOfficer currentOfficer;

    Duties(Departments departments, Regions regions, CurrentOfficer currentOfficer) {
        this.departments = departments;
        this.regions = regions;
        this.currentOfficer = currentOfficer;
    }

    /** The officer's office of that region, else the nearest above it; refused with what he or she wanted to do. */
    public Office officeWith(Duty duty, RegionCode region, String wanted) {
        List<RegionCode> upwards = regions.upwardsFrom(region);
        return currentOfficer.get().offices().stream()
                .filter(office -> upwards.contains(office.region()))
                .filter(office -> departments.dutiesOf(office.department()).contains(duty))
                .min(Comparator.comparingInt(office -> upwards.indexOf(office.region())))
                .orElseThrow(() -> new Refusal("本单位不能%s：由当地或者上级的%s办理。请转请上述单位办理。".formatted(wanted, names(duty))));
    }

    private String names(Duty duty) {
        return departments.all().stream()
                .filter(department -> departments.dutiesOf(department).contains(duty))
                .map(departments::nameOf)
                .collect(Collectors.joining("、"));
    }
}
