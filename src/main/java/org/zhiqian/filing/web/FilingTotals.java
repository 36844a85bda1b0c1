package org.zhiqian.filing.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.filing.FilingDates;
import org.zhiqian.filing.FilingFigures;
import org.zhiqian.filing.FilingTitles;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingState;
import org.zhiqian.filing.store.Snapshot;
import org.zhiqian.filing.store.Snapshots;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reporting.Report;
import org.zhiqian.reporting.ReportScope;
import org.zhiqian.reporting.Reports;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.StatutoryTable;

/** What the level above has received for a report date: who is missing, and whether the accepted figures add up to its own. */
@Service
@Transactional(readOnly = true)
class FilingTotals {
    private final Snapshots snapshots;
    private final Reports reports;
    private final FilingTitles titles;
    private final FilingDates dates;

    FilingTotals(Snapshots snapshots, Reports reports, FilingTitles titles, FilingDates dates) {
        this.snapshots = snapshots;
        this.reports = reports;
        this.titles = titles;
        this.dates = dates;
    }

    /**
     * How a report date stands.
     *
     * @param missing the offices whose reports have not been handed in
     * @param withoutOffice the regions of the level from which none can come, for nobody there has an account
     * @param broken the offices whose accepted report is not what was hashed
     */
    record Totals(
            String campaign,
            String report,
            String region,
            int owed,
            int submitted,
            int accepted,
            int late,
            List<String> missing,
            List<String> withoutOffice,
            List<String> broken,
            List<FilingView> filings,
            List<Sum> figures) {}

    /**
     * One column, in base units.
     *
     * @param accepted the sum of the accepted reports
     * @param ownLevel of cases that the level above registered itself, counted now
     * @param recomputed of the same offices and the level above, counted now
     * @param difference what the case files give beyond accepted reports and own level
     */
    record Sum(
            String column,
            String label,
            BigDecimal accepted,
            BigDecimal ownLevel,
            BigDecimal recomputed,
            BigDecimal difference) {}

    /** An accepted report with what was frozen of it. */
    private record Accepted(Filing filing, Snapshot snapshot) {}

    Totals of(RegionCode region, OwedReports.Key key, List<Filing> owed, List<String> withoutOffice) {
        List<Accepted> accepted = owed.stream()
                .filter(filing -> filing.state() == FilingState.ACCEPTED)
                .flatMap(filing -> snapshots.lastOf(filing.id()).map(last -> new Accepted(filing, last)).stream())
                .toList();
        return new Totals(
                key.campaign(),
                key.report(),
                region.value(),
                owed.size(),
                (int) owed.stream().filter(one -> one.state().isHandedIn()).count(),
                accepted.size(),
                (int) owed.stream().filter(Filing::isLate).count(),
                owed.stream()
                        .filter(one -> !one.state().isHandedIn())
                        .map(titles::officeOf)
                        .toList(),
                withoutOffice,
                accepted.stream()
                        .filter(one -> !one.snapshot().isIntact())
                        .map(one -> titles.officeOf(one.filing()))
                        .toList(),
                owed.stream().map(one -> FilingView.of(one, titles, dates)).toList(),
                owed.stream()
                        .filter(one -> !one.isNarrative())
                        .findFirst()
                        .flatMap(one -> titles.tableOf(one).map(table -> sums(table, region, one, accepted)))
                        .orElse(List.of()));
    }

    private List<Sum> sums(StatutoryTable table, RegionCode region, Filing one, List<Accepted> accepted) {
        Report now = reports.compile(new ReportScope(table, region, one.from(), one.asOf()));
        List<Report.Line> frozen = accepted.stream()
                .flatMap(each -> Optional.ofNullable(each.snapshot().content().figures()).stream())
                .map(report -> report.rows().get(0))
                .toList();
        List<Report.Line> own = now.rows().stream()
                .skip(1)
                .filter(line -> line.key() == null && line.region().equals(region.value()))
                .toList();
        return table.columns().stream()
                .filter(column -> !column.unit().isText())
                .map(column -> sum(column, frozen, own, now.rows().get(0)))
                .toList();
    }

    private static Sum sum(Column column, List<Report.Line> frozen, List<Report.Line> own, Report.Line total) {
        BigDecimal accepted = sum(column, frozen);
        BigDecimal ownLevel = sum(column, own);
        BigDecimal recomputed = sum(column, List.of(total));
        return new Sum(
                column.key(),
                column.label(),
                accepted,
                ownLevel,
                recomputed,
                recomputed.subtract(accepted).subtract(ownLevel));
    }

    private static BigDecimal sum(Column column, List<Report.Line> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Report.Line line : lines) {
            @Nullable BigDecimal figure = FilingFigures.figure(line, column);
            sum = figure == null ? sum : sum.add(figure);
        }
        return sum;
    }
}
