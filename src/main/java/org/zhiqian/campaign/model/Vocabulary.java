package org.zhiqian.campaign.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;

/** What campaign files may name: regions, departments, working days. */
public final class Vocabulary {
    private static final int LONGEST_PLACE = 200;
    private static final Pattern TELEPHONE = Pattern.compile("[0-9]{3,4}[-—－ ]?[0-9]{7,8}|1[3-9][0-9]{9}");

    private final Regions regions;
    private final Departments departments;
    private final WorkingCalendar calendar;

    public Vocabulary(Regions regions, Departments departments, WorkingCalendar calendar) {
        this.regions = regions;
        this.departments = departments;
        this.calendar = calendar;
    }

    RegionCode region(Entry entry) {
        String text = entry.text(20);
        return regions.all().stream()
                .filter(code -> code.value().equals(text))
                .findFirst()
                .orElseThrow(() -> entry.fault("没有代码为「%s」的行政区划", text));
    }

    /** A region that is the scope or lies in it. */
    RegionCode regionIn(RegionCode scope, Entry entry) {
        RegionCode region = region(entry);
        if (!isIn(scope, region)) {
            throw entry.fault("行政区划 %s 不在活动范围 %s 之内", region, scope);
        }
        return region;
    }

    boolean isIn(RegionCode scope, RegionCode region) {
        return regions.upwardsFrom(region).contains(scope);
    }

    RegionLevel levelOf(RegionCode region) {
        return regions.levelOf(region);
    }

    DepartmentCode department(Entry entry) {
        String text = entry.text(20);
        return departments.all().stream()
                .filter(code -> code.value().equals(text))
                .findFirst()
                .orElseThrow(() -> entry.fault("没有代码为「%s」的部门", text));
    }

    List<DepartmentCode> departments(List<Entry> entries) {
        List<DepartmentCode> codes = entries.stream().map(this::department).toList();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.indexOf(codes.get(i)) != i) {
                throw entries.get(i).fault("部门 %s 写了两次", codes.get(i));
            }
        }
        return codes;
    }

    Map<DepartmentCode, String> byDepartment(Entry entry, int longest) {
        Map<DepartmentCode, String> byDepartment = new LinkedHashMap<>();
        Entries entries = entry.entries();
        entries.all().forEach((name, value) -> byDepartment.put(department(entries.key(name)), value.text(longest)));
        return byDepartment;
    }

    Map<RegionCode, String> places(RegionCode scope, Entry entry) {
        Map<RegionCode, String> places = new LinkedHashMap<>();
        Entries entries = entry.entries();
        entries.all().forEach((name, value) -> places.put(regionIn(scope, entries.key(name)), place(value)));
        return places;
    }

    String place(Entry entry) {
        return entry.text(LONGEST_PLACE);
    }

    /** A unit; persons and telephone numbers do not belong into files everybody reads. */
    String unit(Entry entry) {
        String unit = entry.text(LONGEST_PLACE);
        if (TELEPHONE.matcher(unit).find()) {
            throw entry.fault("联系单位只写单位，不写电话");
        }
        return unit;
    }

    void requireWorkingDay(Entry entry, RegionCode scope) {
        if (!calendar.in(scope).isWorkingDay(entry.date())) {
            throw entry.fault("%s 不是工作日", entry.date());
        }
    }

    String code(Entry entry, Pattern pattern, String example) {
        String text = entry.text(40);
        if (!pattern.matcher(text).matches()) {
            throw entry.fault("「%s」不对，应写成 %s", text, example);
        }
        return text;
    }
}
