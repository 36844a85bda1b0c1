package org.zhiqian.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** Whether, and in which office, whoever is logged in has a duty. */
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

    /** Whether one of the officer's offices in that region has it. */
    public boolean has(Duty duty, RegionCode region) {
        return with(duty).anyMatch(office -> office.region().equals(region));
    }

    /** The officer's office of that region; refused with what he or she wanted to do. */
    public Office officeIn(Duty duty, RegionCode region, String wanted) {
        return with(duty)
                .filter(office -> office.region().equals(region))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("本单位不能%s：由办理案件的地区的%s办理。请转请上述单位办理。".formatted(wanted, departments.namesWith(duty))));
    }

    /** The officer's office of that region, else the nearest above it; refused with what he or she wanted to do. */
    public Office officeWith(Duty duty, RegionCode region, String wanted) {
        List<RegionCode> upwards = regions.upwardsFrom(region);
        return with(duty)
                .filter(office -> upwards.contains(office.region()))
                .min(Comparator.comparingInt(office -> upwards.indexOf(office.region())))
                .orElseThrow(() ->
                        new Refusal("本单位不能%s：由当地或者上级的%s办理。请转请上述单位办理。".formatted(wanted, departments.namesWith(duty))));
    }

    private Stream<Office> with(Duty duty) {
        return currentOfficer.get().offices().stream()
                .filter(office -> departments.dutiesOf(office.department()).contains(duty));
    }
}
