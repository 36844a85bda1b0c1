package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reporting.model.Check;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.Row;
import org.zhiqian.reporting.model.StatutoryTable;

/**
 * Counts the statutory tables from dated facts, so that any past day can be counted again. A case belongs to the region
 * it was registered in, whoever handles it. Rows are added up in base units and converted last.
 */
@Service
@Transactional(readOnly = true)
class Reports {
    private final CountedCases cases;
    private final Regions regions;

    Reports(CountedCases cases, Regions regions) {
        this.cases = cases;
        this.regions = regions;
    }

    /** A row with the regions whose cases it adds up. */
    private record Part(RegionCode region, String name, Set<RegionCode> covers, Row row) {}

    Report compile(ReportScope scope) {
        List<Part> parts = parts(scope);
        return new Report(
                scope.table().id(),
                scope.region().value(),
                scope.asOf(),
                parts.stream()
                        .map(part -> Report.Line.of(part.region().value(), part.name(), scope.table(), part.row()))
                        .toList(),
                scope.table().checks().stream()
                        .map(check -> finding(check, parts, scope))
                        .toList());
    }

    /** The cases behind a figure; of the region's own level only, if asked. */
    List<CountedCases.Share> casesBehind(
            ReportScope scope, Column column, boolean ownLevel, Optional<CaseNumber> after, int size) {
        Set<RegionCode> covered = ownLevel ? Set.of(scope.region()) : regions.visibleFrom(scope.region());
        return scope
                .table()
                .perCase(column)
                .map(perCase -> cases.behind(perCase, scope.table(), covered, scope.asOf(), after, size))
                .orElse(List.of())
                .stream()
                .map(share ->
                        new CountedCases.Share(share.number(), column.unit().inBase(share.figure())))
                .toList();
    }

    private List<Part> parts(ReportScope scope) {
        RegionCode region = scope.region();
        Map<RegionCode, Map<Measure, BigDecimal>> sums =
                cases.sums(scope.table(), regions.visibleFrom(region), scope.asOf());
        List<RegionCode> lower = regions.children(region);
        List<Part> parts = new ArrayList<>();
        parts.add(part(region, name(region, scope.asOf()), regions.visibleFrom(region), scope.table(), sums));
        if (!lower.isEmpty() && sums.containsKey(region)) {
            parts.add(part(region, name(region, scope.asOf()) + "本级", Set.of(region), scope.table(), sums));
        }
        lower.forEach(below ->
                parts.add(part(below, name(below, scope.asOf()), regions.visibleFrom(below), scope.table(), sums)));
        return parts;
    }

    private static Part part(
            RegionCode region,
            String name,
            Set<RegionCode> covers,
            StatutoryTable table,
            Map<RegionCode, Map<Measure, BigDecimal>> sums) {
        Map<Measure, BigDecimal> total = new EnumMap<>(Measure.class);
        covers.stream()
                .flatMap(code -> sums.getOrDefault(code, Map.of()).entrySet().stream())
                .forEach(sum -> total.merge(sum.getKey(), sum.getValue(), BigDecimal::add));
        return new Part(region, name, covers, table.row(total));
    }

    private String name(RegionCode region, LocalDate asOf) {
        return regions.nameOf(region, asOf);
    }

    private Report.Finding finding(Check check, List<Part> parts, ReportScope scope) {
        List<Part> breaking = parts.stream()
                .filter(part -> isAskedOf(check, part))
                .filter(part -> !check.rule().holds(part.row()))
                .toList();
        return new Report.Finding(
                check.id(),
                check.level().name().toLowerCase(Locale.ROOT),
                breaking.isEmpty(),
                check.message(),
                breaking.stream().map(Part::name).toList(),
                breaking.isEmpty() || !check.rule().countsCases() ? List.of() : breaking(check, breaking, scope));
    }

    private boolean isAskedOf(Check check, Part part) {
        RegionLevel level = regions.levelOf(part.region());
        return check.regions().map(level::equals).orElse(true);
    }

    private List<String> breaking(Check check, List<Part> parts, ReportScope scope) {
        List<RegionCode> covered = parts.stream()
                .flatMap(part -> part.covers().stream())
                .distinct()
                .toList();
        return cases.each(scope.table(), covered, scope.asOf()).stream()
                .filter(one -> !check.rule().holds(scope.table().row(one.counted())))
                .map(CountedCases.Counted::number)
                .toList();
    }
}
