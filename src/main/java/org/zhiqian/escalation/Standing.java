package org.zhiqian.escalation;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Regions;

/** In which office's name the officer acts; whose duty it is stands in the list of departments. */
@Component
class Standing {
    private final Departments departments;
    private final Regions regions;
    private final CurrentOfficer currentOfficer;

    Standing(Departments departments, Regions regions, CurrentOfficer currentOfficer) {
        this.departments = departments;
        this.regions = regions;
        this.currentOfficer = currentOfficer;
    }

    /** The officer's office in that region with the duty; {@code what} is what the officer wants to do. */
    Office office(Duty duty, RegionCode region, String what) {
        return currentOfficer.get().offices().stream()
                .filter(office -> office.region().equals(region))
                .filter(office -> departments.dutiesOf(office.department()).contains(duty))
                .findFirst()
                .orElseThrow(() -> new Refusal("本单位不能%s：由办理案件的地区的%s提出。".formatted(what, names(duty))));
    }

    /** The same in that region or one above it, the nearest first. */
    Office officeAtOrAbove(Duty duty, RegionCode region, String what) {
        return regions.upwardsFrom(region).stream()
                .flatMap(one -> currentOfficer.get().offices().stream()
                        .filter(office -> office.region().equals(one)))
                .filter(office -> departments.dutiesOf(office.department()).contains(duty))
                .findFirst()
                .orElseThrow(() -> new Refusal("本单位不能%s：由本地区或者上级的%s提出。".formatted(what, names(duty))));
    }

    /** The office of the department in that region, if it has one. */
    Office existing(DepartmentCode department, RegionCode region) {
        Office office = new Office(department, region);
        if (!departments.exists(office)) {
            throw new Refusal("本地区没有代码为 " + department + " 的部门，请另选单位。");
        }
        return office;
    }

    private String names(Duty duty) {
        return departments.all().stream()
                .filter(department -> departments.dutiesOf(department).contains(duty))
                .map(departments::nameOf)
                .collect(Collectors.joining("、"));
    }
}
