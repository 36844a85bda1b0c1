package org.zhiqian.enforcement;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;

/** Which units have which duty in a region, and whether the officer works in one. */
@Component
class Enforcers {
    static final DepartmentCode HRSS = DepartmentCode.parse("HRSS");

    private final Departments departments;
    private final Regions regions;
    private final CaseRegister caseRegister;
    private final CurrentOfficer currentOfficer;

    Enforcers(Departments departments, Regions regions, CaseRegister caseRegister, CurrentOfficer currentOfficer) {
        this.departments = departments;
        this.regions = regions;
        this.caseRegister = caseRegister;
        this.currentOfficer = currentOfficer;
    }

    void require(RegionCode region, String what) {
        if (!has(region, Duty.ENFORCE)) {
            throw new Refusal("本单位不办理「%s」：由案件所在地区的%s办理。".formatted(what, names(Duty.ENFORCE)));
        }
    }

    boolean has(RegionCode region, Duty duty) {
        Reader reader = currentOfficer.get();
        return reader.offices().stream()
                .filter(office -> office.region().equals(region))
                .anyMatch(office -> departments.dutiesOf(office.department()).contains(duty));
    }

    String names(Duty duty) {
        return String.join("、", with(duty).stream().map(departments::nameOf).toList());
    }

    /** Lets the offices of the region with that duty see the case. */
    void show(CaseId id, RegionCode region, Duty duty) {
        with(duty).stream()
                .map(department -> new Office(department, region))
                .filter(departments::exists)
                .forEach(office -> caseRegister.involve(id, office));
    }

    static Office inspectorsOf(RegionCode region) {
        return new Office(DepartmentCode.LSI, region);
    }

    static Office authorityOf(RegionCode region) {
        return new Office(HRSS, region);
    }

    /** The authority of the prefecture, in the province that of the province (保障农民工工资支付条例 §40). */
    Office prefectureAuthorityOf(RegionCode region) {
        return regions.upwardsFrom(region).stream()
                .filter(upper -> regions.levelOf(upper) != RegionLevel.COUNTY)
                .findFirst()
                .map(Enforcers::authorityOf)
                .orElseThrow();
    }

    private List<DepartmentCode> with(Duty duty) {
        return departments.all().stream()
                .filter(department -> departments.dutiesOf(department).contains(duty))
                .toList();
    }
}
