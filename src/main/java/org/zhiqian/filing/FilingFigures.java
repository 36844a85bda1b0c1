package org.zhiqian.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.reporting.Report;
import org.zhiqian.reporting.ReportScope;
import org.zhiqian.reporting.Reports;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.StatutoryTable;

/** The figures of a report as the case files give them at this moment, and how they differ from others. */
@Component
public class FilingFigures {
    private final Reports reports;
    private final FilingTitles titles;
    private final FilingSettings settings;

    FilingFigures(Reports reports, FilingTitles titles, FilingSettings settings) {
        this.reports = reports;
        this.titles = titles;
        this.settings = settings;
    }

    /**
     * One figure that is not what it was, in base units.
     *
     * @param submitted as handed in; missing where nothing was recorded then
     * @param now missing where nothing is recorded now
     */
    public record Difference(
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
    public Optional<Report> now(Filing filing) {
        return titles.tableOf(filing).map(table -> now(filing, table));
    }

    private Report now(Filing filing, StatutoryTable table) {
        Report report = reports.compile(scope(filing, table));
        return table.breakdown().isEmpty() || filing.office().department().equals(DepartmentCode.LEADGRP)
                ? report
                : ofUnit(filing, table, report);
    }

    /** A unit answers for its own row only. */
    private Report ofUnit(Filing filing, StatutoryTable table, Report report) {
        String key = filing.office().department().value();
        Report.Line line = report.rows().stream()
                .filter(one -> key.equals(one.key()))
                .findFirst()
                .orElseGet(() ->
                        Report.Line.of(report.region(), key, titles.officeOf(filing), table, table.row(Map.of())));
        return new Report(
                report.table(),
                report.region(),
                report.from(),
                report.asOf(),
                List.of(line),
                report.checks().stream().map(check -> of(line, check)).toList(),
                List.of());
    }

    private static Report.Finding of(Report.Line line, Report.Finding check) {
        boolean passed = !check.rows().contains(line.name());
        return new Report.Finding(
                check.id(),
                check.level(),
                passed,
                check.message(),
                passed ? List.of() : List.of(line.name()),
                passed ? List.of() : check.cases());
    }

    private static ReportScope scope(Filing filing, StatutoryTable table) {
        return new ReportScope(table, filing.office().region(), filing.from(), filing.asOf());
    }

    /** The numbers of the cases whose vouchers go with the report; none where the table needs none. */
    List<String> solvedCases(Filing filing) {
        return filing.table().stream()
                .flatMap(id -> Optional.ofNullable(settings.vouchers().get(id)).stream())
                .flatMap(key -> titles.tableOf(filing).stream().flatMap(table -> behind(filing, table, key)))
                .toList();
    }

    private Stream<String> behind(Filing filing, StatutoryTable table, String key) {
        Column column = table.column(key)
                .orElseThrow(() ->
                        new IllegalStateException("config/filing/filing.yaml：表 %s 没有列 %s".formatted(table.id(), key)));
        return reports.numbersBehind(scope(filing, table), column).stream();
    }

    /** Every figure that differs, row by row. */
    public List<Difference> differences(StatutoryTable table, Report submitted, Report now) {
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
    public static @Nullable BigDecimal figure(Report.Line line, Column column) {
        @Nullable Object value = line.values().get(column.key());
        return value == null || column.unit().isText() ? null : new BigDecimal(value.toString());
    }
}
