package org.zhiqian.filing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.filing.FilingBrief;
import org.zhiqian.filing.FilingDates;
import org.zhiqian.filing.FilingFigures;
import org.zhiqian.filing.FilingFigures.Difference;
import org.zhiqian.filing.FilingTitles;
import org.zhiqian.filing.WriteNarrative;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingEvent;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.filing.store.Snapshot;
import org.zhiqian.filing.store.SnapshotContent;
import org.zhiqian.filing.store.SnapshotContent.Signature;
import org.zhiqian.filing.store.Snapshots;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reporting.PrintedTable;
import org.zhiqian.reporting.Report;
import org.zhiqian.reporting.Signed;
import org.zhiqian.reporting.Signed.Signer;
import org.zhiqian.reporting.model.StatutoryTable;

/** Everything about one report: what happened, every version handed in with its hash, and what would be counted now. */
@Service
@Transactional(readOnly = true)
class FilingDetails {
    private final FilingRegister register;
    private final Snapshots snapshots;
    private final FilingFigures figures;
    private final FilingBrief brief;
    private final CurrentOfficer officer;
    private final FilingTitles titles;
    private final FilingDates dates;
    private final Regions regions;
    private final Officers officers;

    FilingDetails(
            FilingRegister register,
            Snapshots snapshots,
            FilingFigures figures,
            FilingBrief brief,
            CurrentOfficer officer,
            FilingTitles titles,
            FilingDates dates,
            Regions regions,
            Officers officers) {
        this.register = register;
        this.snapshots = snapshots;
        this.figures = figures;
        this.brief = brief;
        this.officer = officer;
        this.titles = titles;
        this.dates = dates;
        this.regions = regions;
        this.officers = officers;
    }

    /**
     * One report in full.
     *
     * @param signatures of the version in work
     * @param narrative the text of a narrative report as last written, for the office that writes it; others read what was
     *     handed in
     * @param snapshots the latest last
     * @param difference between the latest version handed in and the case files now; missing without a version
     */
    record Detail(
            FilingView filing,
            List<FilingEvent> events,
            List<Signature> signatures,
            @Nullable WriteNarrative narrative,
            List<Version> snapshots,
            @Nullable List<Difference> difference) {}

    /**
     * A version as handed in.
     *
     * @param intact whether the content still is what was hashed
     */
    record Version(int version, String sha256, boolean intact, @Nullable SnapshotContent content) {
        static Version of(Snapshot snapshot) {
            boolean intact = snapshot.isIntact();
            return new Version(snapshot.version(), snapshot.sha256(), intact, readable(snapshot, intact));
        }

        private static @Nullable SnapshotContent readable(Snapshot snapshot, boolean intact) {
            try {
                return snapshot.content();
            } catch (IllegalStateException unreadable) {
                if (intact) {
                    throw unreadable;
                }
                return null;
            }
        }
    }

    Detail of(Filing filing) {
        List<Version> versions =
                snapshots.of(filing.id()).stream().map(Version::of).toList();
        return new Detail(
                FilingView.of(filing, titles, dates),
                register.events(filing.id()),
                snapshots.signatures(filing),
                officer.get().offices().contains(filing.office())
                        ? brief.narrative(filing.id()).orElse(null)
                        : null,
                versions,
                versions.isEmpty() ? null : difference(filing, versions.get(versions.size() - 1)));
    }

    private List<Difference> difference(Filing filing, Version latest) {
        Optional<Report> submitted =
                Optional.ofNullable(latest.content()).flatMap(content -> Optional.ofNullable(content.figures()));
        return submitted.isEmpty()
                ? List.of()
                : titles.tableOf(filing)
                        .flatMap(table ->
                                figures.now(filing).map(now -> figures.differences(table, submitted.get(), now)))
                        .orElse(List.of());
    }

    /** The latest version as the official form shows it, from the frozen figures. */
    PrintedTable printed(Filing filing) {
        SnapshotContent content = snapshots
                .lastOf(filing.id())
                .map(Snapshot::content)
                .orElseThrow(() -> new Refusal("这份报表还没有报送，没有可下载的存档；请先报送，或者到「报表」中下载当前数据。"));
        StatutoryTable table = filing.table()
                .flatMap(id -> titles.tableOf(filing))
                .orElseThrow(() -> new Refusal("总体工作情况没有表格，请直接查看文字内容。"));
        Report frozen = Optional.ofNullable(content.figures()).orElseThrow();
        @Nullable String remark = content.remark();
        return PrintedTable.of(
                table,
                remark == null ? frozen : frozen.remarked(table, remark),
                regions.nameOf(filing.office().region(), filing.asOf()),
                signed(content));
    }

    private Signed signed(SnapshotContent content) {
        return new Signed(
                content.signatures().stream()
                        .collect(Collectors.toMap(
                                one -> Signer.valueOf(one.role().name()), this::nameOf)),
                LocalDate.ofInstant(content.submittedAt(), dates.zone()));
    }

    private String nameOf(Signature signature) {
        return officers.find(signature.account()).map(Officer::name).orElse(signature.account());
    }
}
