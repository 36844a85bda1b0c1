package org.zhiqian.filing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.filing.model.Reporter;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;

/** Who owes a report to whom. Offices without anybody in the list of officers take no part unless a setting says so. */
@Component
public class FilingReporters {
    private final FilingSettings settings;
    private final Regions regions;
    private final Departments departments;
    private final Officers officers;

    FilingReporters(FilingSettings settings, Regions regions, Departments departments, Officers officers) {
        this.settings = settings;
        this.regions = regions;
        this.departments = departments;
        this.officers = officers;
    }

    List<Reporter> of(Campaign campaign, ReportDate report) {
        return switch (report.reporters()) {
            case PREFECTURES -> below(campaign.scope(), RegionLevel.PREFECTURE);
            case COUNTIES -> below(campaign.scope(), RegionLevel.COUNTY);
            case UNITS -> units(campaign);
            case SCOPE -> takingPart(Stream.of(scope(campaign, report)));
        };
    }

    private List<Reporter> below(RegionCode scope, RegionLevel level) {
        return takingPart(regions.visibleFrom(scope).stream()
                .filter(region -> !region.equals(scope) && regions.levelOf(region) == level)
                .map(region -> new Reporter(leading(region), above(region), Optional.empty())));
    }

    /** The regions that would owe the report to that one but have nobody to make it, by name on the day it is due. */
    public List<String> withoutOffice(Campaign campaign, ReportDate report, RegionCode receiver) {
        return switch (report.reporters()) {
            case PREFECTURES -> withoutOffice(campaign, report, receiver, RegionLevel.PREFECTURE);
            case COUNTIES -> withoutOffice(campaign, report, receiver, RegionLevel.COUNTY);
            case UNITS, SCOPE -> List.of();
        };
    }

    private List<String> withoutOffice(Campaign campaign, ReportDate report, RegionCode receiver, RegionLevel level) {
        Set<RegionCode> scope = regions.visibleFrom(campaign.scope());
        return regions.children(receiver).stream()
                .filter(region -> scope.contains(region) && regions.levelOf(region) == level)
                .filter(region -> !takesPart(leading(region)))
                .map(region -> regions.nameOf(region, report.dueOn()))
                .toList();
    }

    private List<Reporter> units(Campaign campaign) {
        Office leading = leading(campaign.scope());
        return takingPart(Stream.concat(campaign.core().stream(), campaign.others().stream())
                .distinct()
                .map(department -> new Office(department, campaign.scope()))
                .filter(unit -> !unit.equals(leading) && departments.exists(unit))
                .map(unit -> new Reporter(unit, Optional.of(leading), Optional.empty())));
    }

    private Reporter scope(Campaign campaign, ReportDate report) {
        Optional<Office> above = report.outside().isPresent() ? Optional.empty() : above(campaign.scope());
        Optional<String> outside = above.isPresent()
                ? Optional.empty()
                : Optional.of(report.outside().orElse("上级机关"));
        return new Reporter(leading(campaign.scope()), above, outside);
    }

    private List<Reporter> takingPart(Stream<Reporter> reporters) {
        return reporters.filter(one -> takesPart(one.office())).toList();
    }

    private boolean takesPart(Office office) {
        return settings.regions().contains(office.region().value())
                || !officers.of(office).isEmpty();
    }

    private Optional<Office> above(RegionCode region) {
        return regions.parent(region).map(FilingReporters::leading);
    }

    private static Office leading(RegionCode region) {
        return new Office(DepartmentCode.LEADGRP, region);
    }
}
