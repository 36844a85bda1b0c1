package org.zhiqian.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reporting.CountedFacts.Page;
import org.zhiqian.reporting.CountedFacts.RowOf;
import org.zhiqian.reporting.CountedFacts.Share;
import org.zhiqian.reporting.model.Breakdown;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.Texts;

/**
 * Counts the statutory tables from dated facts, so that any past day can be counted again. A case belongs to the region
 * it was registered in, whoever handles it. Rows are added up in base units and converted last.
 */
@Service
@Transactional(readOnly = true)
public class Reports {
    private final CountedFacts facts;
    private final ReportRows rows;
    private final ReportChecks checks;
    private final Regions regions;

    Reports(CountedFacts facts, ReportRows rows, ReportChecks checks, Regions regions) {
        this.facts = facts;
        this.rows = rows;
        this.checks = checks;
        this.regions = regions;
    }

    public Report compile(ReportScope scope) {
        List<Part> parts = rows.of(scope);
        return new Report(
                scope.table().id(),
                scope.region().value(),
                scope.from(),
                scope.asOf(),
                parts.stream().map(part -> part.line(scope.table())).toList(),
                checks.of(scope, parts),
                scope.table().layout().below().stream()
                        .map(sentence -> filled(sentence, parts.get(0).row().printed()))
                        .toList());
    }

    private static String filled(String sentence, Map<String, String> printed) {
        String filled = sentence;
        for (Map.Entry<String, String> figure : printed.entrySet()) {
            filled = filled.replace("{" + figure.getKey() + "}", figure.getValue());
        }
        return filled;
    }

    /** The numbers of all cases, or other records, behind a figure of the first row. */
    public List<String> numbersBehind(ReportScope scope, Column column) {
        return behind(scope, column, Optional.empty(), false, new Page("", Integer.MAX_VALUE)).stream()
                .map(Share::number)
                .toList();
    }

    /** The records behind a figure of a row; of the region's own level only, if asked. */
    List<Share> behind(ReportScope scope, Column column, Optional<String> row, boolean ownLevel, Page page) {
        boolean ownTexts = column.content() instanceof Texts;
        Set<RegionCode> covered = ownLevel || ownTexts ? Set.of(scope.region()) : regions.visibleFrom(scope.region());
        Map<Measure, Integer> weights = column.content() instanceof Texts texts
                ? shown(scope, column) ? Map.of(texts.counted(), 1) : Map.of()
                : scope.table().weights(column);
        Optional<RowOf> only = row.filter(key -> !key.equals(Breakdown.TOTAL))
                .flatMap(key -> scope.table().breakdown().map(breakdown -> new RowOf(breakdown.by(), key)));
        return facts.behind(scope, weights, covered, only, page).stream()
                .map(share -> new Share(
                        share.number(),
                        ownTexts ? share.figure() : column.unit().inBase(share.figure()),
                        share.label()))
                .toList();
    }

    private boolean shown(ReportScope scope, Column column) {
        return column.regions().map(regions.levelOf(scope.region())::equals).orElse(true);
    }
}
