package org.zhiqian.enforcement;

import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.CaseState;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;

/** Which units enforce in a region, and in whose name the officer acts. */
@Component
class Enforcers {
    static final DepartmentCode HRSS = DepartmentCode.parse("HRSS");

    private final Departments departments;
    private final Regions regions;
    private final CaseFiles caseFiles;
    private final CaseRegister caseRegister;
    private final Duties duties;

    Enforcers(Departments departments, Regions regions, CaseFiles caseFiles, CaseRegister caseRegister, Duties duties) {
        this.departments = departments;
        this.regions = regions;
        this.caseFiles = caseFiles;
        this.caseRegister = caseRegister;
        this.duties = duties;
    }

    void require(RegionCode region, String what) {
        if (!has(region, Duty.ENFORCE)) {
            throw new Refusal("本单位不办理「%s」：由案件所在地区的%s办理。".formatted(what, names(Duty.ENFORCE)));
        }
    }

    /**
     * The region in whose name the officer acts in a case of that region: the one whose offices work it, which is an upper one
     * once the case is escalated, or the one where it arose, which keeps its duties.
     */
    RegionCode requireFor(CaseNumber number, RegionCode region, String what) {
        RegionCode handling = handlingRegionOf(number, region);
        if (has(handling, Duty.ENFORCE)) {
            return handling;
        }
        require(region, what);
        return region;
    }

    private RegionCode handlingRegionOf(CaseNumber number, RegionCode region) {
        return caseFiles
                .find(number)
                .filter(state -> state.region().equals(region))
                .map(CaseState::handlingRegion)
                .orElse(region);
    }

    boolean has(RegionCode region, Duty duty) {
        return duties.has(duty, region);
    }

    String names(Duty duty) {
        return departments.namesWith(duty);
    }

    /** Lets the offices of the region with that duty see the case. */
    void show(CaseId id, RegionCode region, Duty duty) {
        departments.with(duty).stream()
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
}
