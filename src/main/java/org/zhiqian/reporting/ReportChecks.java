package org.zhiqian.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reporting.model.Breakdown;
import org.zhiqian.reporting.model.Check;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.Row;
import org.zhiqian.reporting.model.Rule;
import org.zhiqian.reporting.model.StatutoryTable;
import org.zhiqian.reporting.model.Subject;

/** Asks the checks of a table of its rows, and of single records where a row breaks one. */
@Component
class ReportChecks {
    private final CountedFacts facts;
    private final Regions regions;

    ReportChecks(CountedFacts facts, Regions regions) {
        this.facts = facts;
        this.regions = regions;
    }

    /** What became of the checks that need no other report. */
    List<Report.Finding> of(ReportScope scope, List<Part> parts) {
        return scope.table().checks().stream()
                .filter(check -> !check.rule().withPrevious())
                .map(check -> finding(check, scope, parts))
                .toList();
    }

    static Report.Finding finding(Check check, List<String> rows, List<String> cases) {
        return new Report.Finding(
                check.id(),
                check.level().name().toLowerCase(Locale.ROOT),
                rows.isEmpty(),
                check.message(),
                rows,
                cases);
    }

    private Report.Finding finding(Check check, ReportScope scope, List<Part> parts) {
        List<Part> breaking = check.rule().addsUp() ? notAddingUp(parts) : breaking(check, parts);
        return finding(
                check,
                breaking.stream().map(Part::name).toList(),
                breaking.isEmpty() ? List.of() : records(check, scope, breaking));
    }

    private List<Part> breaking(Check check, List<Part> parts) {
        return parts.stream()
                .filter(part -> check.regions()
                        .map(regions.levelOf(part.region())::equals)
                        .orElse(true))
                .filter(part -> !check.rule().holds(part.row()))
                .toList();
    }

    private static List<Part> notAddingUp(List<Part> parts) {
        List<Row> below = parts.stream().skip(1).map(Part::row).toList();
        return below.isEmpty() || Rule.addsUp(parts.get(0).row(), below) ? List.of() : parts.subList(0, 1);
    }

    /** Only where all figures are of the same records: then a record can break the rule by itself. */
    private List<String> records(Check check, ReportScope scope, List<Part> breaking) {
        StatutoryTable table = scope.table();
        List<Subject> subjects = table.subjects(check.rule().keys());
        if (!check.rule().countsRecords()
                || subjects.size() > 1 && !subjects.stream().allMatch(Subject::ofCase)) {
            return List.of();
        }
        List<Measure> measures = table.measures(check.rule().keys().stream());
        Set<RegionCode> covered =
                breaking.stream().flatMap(part -> part.covers().stream()).collect(Collectors.toSet());
        Predicate<CountedFacts.Counted> shown =
                one -> breaking.stream().anyMatch(part -> part.covers(one.region(), one.row()));
        Optional<String> by = table.breakdown().map(Breakdown::by);
        return facts.each(scope, measures, covered, by).stream()
                .filter(shown)
                .filter(one -> !check.rule().holds(table.figures(one.counted())))
                .map(CountedFacts.Counted::name)
                .distinct()
                .toList();
    }
}
