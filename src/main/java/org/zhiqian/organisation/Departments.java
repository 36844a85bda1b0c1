package org.zhiqian.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** The member departments of the joint reception and what their offices are called at each level and time. */
@Component
public final class Departments {
    private final Regions regions;
    private final Map<DepartmentCode, Department> byCode;
    private final Map<Office, String> ownNames;

    Departments(Regions regions, OrganisationProperties properties) {
        this.regions = regions;
        byCode = properties.departments().stream()
                .map(Department::of)
                .collect(Collectors.toMap(
                        Department::code, Function.identity(), Departments::refuseTwice, LinkedHashMap::new));
        ownNames = properties.names().entrySet().stream()
                .collect(Collectors.toMap(entry -> Office.parse(entry.getKey()), Map.Entry::getValue));
    }

    private static Department refuseTwice(Department one, Department other) {
        throw new IllegalStateException("部门 %s 写了两次：%s、%s".formatted(one.code(), one.name(), other.name()));
    }

    public boolean exists(DepartmentCode code) {
        return byCode.containsKey(code);
    }

    /** Whether the department has an office at the level of that region, and the region exists. */
    public boolean exists(Office office) {
        return exists(office.department())
                && regions.exists(office.region())
                && title(office, LocalDate.MAX).isPresent();
    }

    /** Every department in the order of the list. */
    public Set<DepartmentCode> all() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /** The departments that have the duty, in the order of the list. */
    public List<DepartmentCode> with(Duty duty) {
        return byCode.values().stream()
                .filter(department -> department.duties().contains(duty))
                .map(Department::code)
                .toList();
    }

    /** Those departments as a sentence names them: 治欠办、劳动保障监察机构. */
    public String namesWith(Duty duty) {
        return with(duty).stream().map(this::nameOf).collect(Collectors.joining("、"));
    }

    /** The department's office in that region; refused where there is none. */
    public Office officeIn(DepartmentCode code, RegionCode region) {
        Office office = new Office(code, region);
        if (!exists(office)) {
            throw new Refusal("本地区没有代码为 " + code + " 的部门，请另选单位。");
        }
        return office;
    }

    /** The departments every county has in this system. */
    public List<DepartmentCode> core() {
        return byCode.values().stream()
                .filter(Department::core)
                .map(Department::code)
                .toList();
    }

    /** The kind of body: 住房和城乡建设部门. */
    public String nameOf(DepartmentCode code) {
        return department(code).name();
    }

    /** Other names people use for the kind of body. */
    public List<String> aliasesOf(DepartmentCode code) {
        return department(code).aliases();
    }

    /** The office's full name on that day: 宜良县劳动保障监察大队. */
    public String nameOf(Office office, LocalDate day) {
        @Nullable String ownName = ownNames.get(office);
        if (ownName != null) {
            return ownName;
        }
        Region region = regions.region(office.region());
        String title = title(office, day)
                .orElseThrow(() ->
                        new Refusal("%s没有%s，请选择其他单位。".formatted(region.nameOn(day), nameOf(office.department()))));
        String prefecture = prefectureOf(region).map(upper -> upper.nameOn(day)).orElse("");
        String own = region.nameOn(day);
        return title.replace("{州市}", prefecture)
                .replace("{县}", region.district() ? prefecture + own : own)
                .replace("{区简}", own.endsWith("区") ? own.substring(0, own.length() - 1) : own);
    }

    public Set<Duty> dutiesOf(DepartmentCode code) {
        return department(code).duties();
    }

    /** Whether one of the departments has the duty. */
    boolean anyHas(Collection<Office> offices, Duty duty) {
        return offices.stream().anyMatch(office -> dutiesOf(office.department()).contains(duty));
    }

    private Optional<String> title(Office office, LocalDate day) {
        Region region = regions.region(office.region());
        return department(office.department()).titleOn(day, region.level(), region.district());
    }

    private Optional<Region> prefectureOf(Region region) {
        return switch (region.level()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(region);
            case COUNTY -> region.parent().map(regions::region);
        };
    }

    private Department department(DepartmentCode code) {
        @Nullable Department department = byCode.get(code);
        if (department == null) {
            throw new Refusal("没有代码为 " + code + " 的部门，请从名单中选择。");
        }
        return department;
    }
}
