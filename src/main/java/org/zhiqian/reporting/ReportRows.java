package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reporting.CountedFacts.Sum;
import org.zhiqian.reporting.model.Breakdown;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.StatutoryTable;
import org.zhiqian.reporting.model.Texts;

/** The rows of a table: the region and the directly lower ones, or the region and what it is broken down into. */
@Component
class ReportRows {
    private final CountedFacts facts;
    private final Regions regions;
    private final Departments departments;

    ReportRows(CountedFacts facts, Regions regions, Departments departments) {
        this.facts = facts;
        this.regions = regions;
        this.departments = departments;
    }

    List<Part> of(ReportScope scope) {
        return scope.table()
                .breakdown()
                .map(breakdown -> brokenDown(scope, breakdown))
                .orElseGet(() -> byRegion(scope));
    }

    /** What counts once may count in several rows; only that is counted a second time for the whole. */
    private List<Part> brokenDown(ReportScope scope, Breakdown breakdown) {
        Set<RegionCode> covered = regions.visibleFrom(scope.region());
        List<Measure> measures = scope.table().measures();
        List<Sum> sums = facts.sums(scope, measures, covered, Optional.of(breakdown.by()));
        List<Measure> once = measures.stream().filter(Measure::countsOnce).toList();
        List<Sum> whole = new ArrayList<>(facts.sums(scope, once, covered, Optional.empty()));
        sums.stream().map(sum -> sum.without(once)).forEach(whole::add);
        List<Part> parts = new ArrayList<>();
        parts.add(row(scope, Breakdown.TOTAL, breakdown.total(), covered, whole));
        names(scope, breakdown, sums)
                .forEach((key, name) -> parts.add(row(
                        scope,
                        key,
                        name,
                        covered,
                        sums.stream().filter(sum -> sum.row().equals(key)).toList())));
        return parts;
    }

    private Map<String, String> names(ReportScope scope, Breakdown breakdown, List<Sum> sums) {
        if (!breakdown.labels().isEmpty()) {
            return breakdown.labels();
        }
        return sums.stream()
                .filter(sum -> sum.counted().values().stream().anyMatch(figure -> figure.signum() != 0))
                .map(Sum::row)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> officeName(scope, code), (one, same) -> one, TreeMap::new));
    }

    /** Above the county a row is of the offices of all regions below. */
    private String officeName(ReportScope scope, String code) {
        DepartmentCode department = new DepartmentCode(code);
        Office office = new Office(department, scope.region());
        return regions.levelOf(scope.region()) == RegionLevel.COUNTY && departments.exists(office)
                ? departments.nameOf(office, scope.asOf())
                : departments.exists(department) ? departments.nameOf(department) : code;
    }

    private static Part row(ReportScope scope, String key, String name, Set<RegionCode> covered, List<Sum> sums) {
        return new Part(scope.region(), key, name, covered, scope.table().row(added(sums, covered::contains)));
    }

    private List<Part> byRegion(ReportScope scope) {
        RegionCode region = scope.region();
        List<Sum> sums = facts.sums(scope, scope.table().measures(), regions.visibleFrom(region), Optional.empty());
        List<RegionCode> lower = regions.children(region);
        Texted texts = new Texted(scope);
        List<Part> parts = new ArrayList<>();
        parts.add(part(scope, region, name(region, scope), regions.visibleFrom(region), sums, texts));
        if (!lower.isEmpty() && sums.stream().anyMatch(sum -> sum.region().equals(region))) {
            parts.add(part(scope, region, name(region, scope) + "本级", Set.of(region), sums, texts));
        }
        lower.forEach(
                below -> parts.add(part(scope, below, name(below, scope), regions.visibleFrom(below), sums, texts)));
        return parts;
    }

    private static Part part(
            ReportScope scope, RegionCode region, String name, Set<RegionCode> covers, List<Sum> sums, Texted texts) {
        Map<Measure, BigDecimal> total = added(sums, covers::contains);
        return new Part(region, null, name, covers, scope.table().row(total, column -> texts.of(region, column)));
    }

    private static Map<Measure, BigDecimal> added(List<Sum> sums, Predicate<RegionCode> covers) {
        Map<Measure, BigDecimal> total = new HashMap<>();
        sums.stream()
                .filter(sum -> covers.test(sum.region()))
                .flatMap(sum -> sum.counted().entrySet().stream())
                .forEach(one -> total.merge(one.getKey(), one.getValue(), BigDecimal::add));
        return total;
    }

    private String name(RegionCode region, ReportScope scope) {
        return regions.nameOf(region, scope.asOf());
    }

    /** The texts of each region's own level, for rows of the level the column is meant for. */
    private final class Texted {
        private final Map<Texts, Map<RegionCode, List<String>>> found;

        Texted(ReportScope scope) {
            StatutoryTable table = scope.table();
            found = table.columns().stream()
                    .map(Column::content)
                    .filter(Texts.class::isInstance)
                    .map(Texts.class::cast)
                    .distinct()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            texts -> facts.texts(scope, texts, regions.visibleFrom(scope.region()))));
        }

        Optional<String> of(RegionCode region, Column column) {
            if (!(column.content() instanceof Texts texts)
                    || column.regions()
                            .filter(level -> level != regions.levelOf(region))
                            .isPresent()) {
                return Optional.empty();
            }
            return Optional.ofNullable(found.getOrDefault(texts, Map.of()).get(region))
                    .map(lines -> String.join("\n", lines));
        }
    }
}
