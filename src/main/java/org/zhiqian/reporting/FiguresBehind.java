package org.zhiqian.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reporting.CountedFacts.Page;
import org.zhiqian.reporting.CountedFacts.Share;
import org.zhiqian.reporting.model.Breakdown;
import org.zhiqian.reporting.model.Column;

/** Opens a number of a table to the cases, sessions or inspections behind it. */
@Component
class FiguresBehind {
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_NUMBER = 40;

    private final Reports reports;
    private final Regions regions;

    FiguresBehind(Reports reports, Regions regions) {
        this.reports = reports;
        this.regions = regions;
    }

    /**
     * The records behind a figure; {@code next} is missing on the last page.
     *
     * @param row what was asked for; missing for the first row
     * @param cases what stands behind the figure; a record that is no case has a label
     */
    record CasesBehind(
            String table,
            String region,
            LocalDate from,
            LocalDate asOf,
            String column,
            @Nullable String row,
            List<Share> cases,
            @Nullable String next) {}

    CasesBehind behind(
            ReportScope asked,
            String column,
            Optional<String> row,
            boolean ownLevel,
            Optional<String> after,
            int size) {
        Column found = asked.table().column(column).orElseThrow(() -> refused("column", "列", asked, column, "列"));
        ReportScope scope = row.map(name -> scope(asked, name)).orElse(asked);
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        String beginning = after.filter(text -> text.length() <= LONGEST_NUMBER).orElse("");
        List<Share> shares = reports.behind(scope, found, row, ownLevel, new Page(beginning, limit + 1));
        return new CasesBehind(
                asked.table().id(),
                scope.region().value(),
                scope.from(),
                scope.asOf(),
                found.key(),
                row.orElse(null),
                shares.stream().limit(limit).toList(),
                shares.size() > limit ? shares.get(limit - 1).number() : null);
    }

    /** The row of a lower region is the table of that region. */
    private ReportScope scope(ReportScope asked, String row) {
        if (asked.table().breakdown().filter(rows -> isRow(rows, row)).isPresent()) {
            return asked;
        }
        return regions.visibleFrom(asked.region()).stream()
                .filter(region -> asked.table().breakdown().isEmpty())
                .filter(region -> region.value().equals(row))
                .findFirst()
                .map(region -> at(asked, region))
                .orElseThrow(() -> refused("row", "行", asked, row, "行"));
    }

    private static boolean isRow(Breakdown rows, String row) {
        return row.equals(Breakdown.TOTAL)
                || rows.labels().containsKey(row)
                || rows.labels().isEmpty() && row.matches("[A-Z]{2,8}");
    }

    private static ReportScope at(ReportScope asked, RegionCode region) {
        return new ReportScope(asked.table(), region, asked.from(), asked.asOf());
    }

    private static InvalidInput refused(String field, String label, ReportScope asked, String name, String kind) {
        return new InvalidInput(List.of(new Problem(
                field, label, "报表 %s 没有「%s」这一%s".formatted(asked.table().id(), name, kind))));
    }
}
