package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.StatutoryTable;

/** The figures of a report as the case files give them at this moment, and how they differ from others. */
@Component
class FilingFigures {
    private static final int MOST_CASES = 100_000;

    private final Reports reports;
    private final FilingTitles titles;

    FilingFigures(Reports reports, FilingTitles titles) {
        this.reports = reports;
        this.titles = titles;
    }

    /**
     * One figure that is not what it was, in base units.
     *
     * @param submitted as handed in; missing where nothing was recorded then
     * @param now missing where nothing is recorded now
     */
    record Difference(
            String region,
            String name,
            String column,
            String label,
            @Nullable BigDecimal submitted,
            @Nullable BigDecimal now) {

        /** How much more it is now. */
        public BigDecimal change() {
            return orZero(now).subtract(orZero(submitted));
        }

        private static BigDecimal orZero(@Nullable BigDecimal figure) {
            return figure == null ? BigDecimal.ZERO : figure;
        }
    }

    /** Nothing for a narrative report of a campaign without tables. */
    Optional<Report> now(Filing filing) {
        return titles.tableOf(filing).map(table -> reports.compile(scope(filing, table)));
    }

    private static ReportScope scope(Filing filing, StatutoryTable table) {
        return new ReportScope(table, filing.office().region(), filing.asOf());
    }

    /** The numbers of the cases counted as solved; none where the table does not count them. */
    List<String> solvedCases(Filing filing) {
        if (filing.isNarrative()) {
            return List.of();
        }
        return titles.tableOf(filing).stream()
                .flatMap(
                        table -> table.columns().stream()
                                .filter(column -> column.content() == Measure.SOLVED_CASES)
                                .flatMap(column -> reports
                                        .casesBehind(scope(filing, table), column, false, Optional.empty(), MOST_CASES)
                                        .stream()))
                .map(CountedCases.Share::number)
                .distinct()
                .toList();
    }

    /** Every figure that differs, row by row. */
    List<Difference> differences(StatutoryTable table, Report submitted, Report now) {
        List<Difference> differences = new ArrayList<>();
        for (Report.Line line : submitted.rows()) {
            Optional<Report.Line> other = now.rows().stream()
                    .filter(one -> one.name().equals(line.name()))
                    .findFirst();
            for (Column column : table.columns()) {
                Difference difference = new Difference(
                        line.region(),
                        line.name(),
                        column.key(),
                        column.label(),
                        figure(line, column),
                        other.map(one -> figure(one, column)).orElse(null));
                if (!column.unit().isText() && difference.change().signum() != 0) {
                    differences.add(difference);
                }
            }
        }
        return differences;
    }

    /** In base units; null where nothing is recorded. */
    static @Nullable BigDecimal figure(Report.Line line, Column column) {
        @Nullable Object value = line.values().get(column.key());
        return value == null || column.unit().isText() ? null : new BigDecimal(value.toString());
    }
}
