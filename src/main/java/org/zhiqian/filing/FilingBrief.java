package org.zhiqian.filing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.filing.FilingChecks.Findings;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingEvent;
import org.zhiqian.filing.model.FilingState;
import org.zhiqian.filing.store.FilingDraft;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.filing.store.Snapshot;
import org.zhiqian.filing.store.SnapshotContent;
import org.zhiqian.filing.store.Snapshots;
import org.zhiqian.reporting.Report;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.StatutoryTable;

/** A report in a few lines of Markdown, as it stands above every form: what is due, the figures, what the checks found. */
@Service
@Transactional(readOnly = true)
public class FilingBrief {
    private static final int LONGEST = 3500;
    private static final int HASH_SHOWN = 16;
    private static final Set<FilingEvent.Kind> BACK_AND_FORTH =
            EnumSet.of(FilingEvent.Kind.SUBMITTED, FilingEvent.Kind.RETURNED, FilingEvent.Kind.NOT_SIGNED);

    private final FilingRegister register;
    private final FilingFigures figures;
    private final FilingChecks checks;
    private final Snapshots snapshots;
    private final FilingTitles titles;
    private final FilingDates dates;

    FilingBrief(
            FilingRegister register,
            FilingFigures figures,
            FilingChecks checks,
            Snapshots snapshots,
            FilingTitles titles,
            FilingDates dates) {
        this.register = register;
        this.figures = figures;
        this.checks = checks;
        this.snapshots = snapshots;
        this.titles = titles;
        this.dates = dates;
    }

    public String of(UUID id) {
        Filing filing = register.get(id);
        List<String> lines = new ArrayList<>();
        lines.add("**%s**　%s".formatted(titles.of(filing), titles.officeOf(filing)));
        lines.add(due(filing));
        returned(filing).forEach(lines::add);
        if (filing.state() == FilingState.SUBMITTED) {
            snapshots.lastOf(id).ifPresent(snapshot -> handedIn(filing, snapshot, lines));
        } else if (!filing.state().isHandedIn()) {
            underWork(filing, lines);
        }
        if (filing.state() != FilingState.COMPILING && narrative(id).isPresent()) {
            lines.add("报告全文：顶栏「统计报表」页的「报送」中点「看报告」");
        }
        String brief = String.join("\n\n", lines);
        return brief.length() > LONGEST ? brief.substring(0, LONGEST) + "……" : brief;
    }

    /** The figures in one sentence, to begin a narrative report with. */
    public String opening(UUID id) {
        Filing filing = register.get(id);
        return "自 %s 至 %s，%s".formatted(filing.from(), filing.asOf(), titles.campaignOf(filing))
                + figures.now(filing)
                        .map(now -> "累计：" + printed(filing, now, "，") + "。")
                        .orElse("。");
    }

    /** The text of a narrative report as it was last written; none before that. */
    public Optional<WriteNarrative> narrative(UUID id) {
        return register.draft(id)
                .flatMap(draft -> Optional.ofNullable(draft.narrative()))
                .or(() -> snapshots
                        .lastOf(id)
                        .filter(Snapshot::isIntact)
                        .flatMap(snapshot ->
                                Optional.ofNullable(snapshot.content().narrative())));
    }

    private String due(Filing filing) {
        String internal =
                dates.wanted(filing).equals(filing.dueOn()) ? "" : "，内部期限 " + DateText.of(dates.wanted(filing));
        return "报送日 **%s**%s，%s；数据自 %s 至 %s 累计，报%s"
                .formatted(
                        DateText.of(filing.dueOn()),
                        internal,
                        dates.timeLeft(filing),
                        filing.from(),
                        filing.asOf(),
                        titles.receiverOf(filing));
    }

    /** Why it is to be worked on again; of earlier versions in one line what they were returned for. */
    private Stream<String> returned(Filing filing) {
        List<FilingEvent> events = register.events(filing.id());
        List<FilingEvent> returns = events.stream()
                .filter(event -> event.kind() == FilingEvent.Kind.RETURNED)
                .toList();
        int earlier = filing.state() == FilingState.RETURNED ? returns.size() - 1 : returns.size();
        String before = IntStream.range(0, earlier)
                .mapToObj(i ->
                        "第 %d 版曾退回：%s".formatted(i + 1, plain(returns.get(i).note())))
                .collect(Collectors.joining("；"));
        return Stream.concat(lastWord(filing, events), Stream.of(before).filter(line -> !line.isEmpty()));
    }

    /** What the level above or a head said, as long as the report has not been handed in since. */
    private static Stream<String> lastWord(Filing filing, List<FilingEvent> events) {
        return filing.state().isHandedIn()
                ? Stream.empty()
                : events.stream()
                        .filter(event -> BACK_AND_FORTH.contains(event.kind()))
                        .reduce((earlier, later) -> later)
                        .filter(event ->
                                event.kind() == FilingEvent.Kind.NOT_SIGNED || filing.state() == FilingState.RETURNED)
                        .map(event -> event.label() + "：" + plain(event.note()))
                        .stream();
    }

    private void underWork(Filing filing, List<String> lines) {
        Optional<FilingDraft> draft = register.draft(filing.id());
        boolean counted = filing.state() == FilingState.CHECKING || filing.state() == FilingState.SIGNING;
        Optional<Report> shown =
                counted ? draft.flatMap(one -> Optional.ofNullable(one.figures())) : figures.now(filing);
        if (!counted && filing.asOf().isAfter(dates.today())) {
            lines.add("截至日 " + DateText.of(filing.asOf()) + " 未到：现在汇总只计到今天，以后有变化的请重新汇总");
        }
        shown.ifPresent(report -> {
            lines.add((counted ? "已汇总：" : "目前数据（以完成汇总时为准）：") + printed(filing, report, "　"));
            if (!filing.isNarrative()) {
                found(checks.of(filing, report), lines);
            }
        });
        draft.filter(one -> counted).ifPresent(one -> typed(one.remark(), one.explanation(), one.correction(), lines));
    }

    private void handedIn(Filing filing, Snapshot snapshot, List<String> lines) {
        SnapshotContent content = snapshot.content();
        Optional.ofNullable(content.figures())
                .ifPresent(report -> lines.add("第 %d 版：".formatted(snapshot.version()) + printed(filing, report, "　")));
        typed(content.remark(), content.explanation(), content.correction(), lines);
        lines.add("工资支付凭证 %d 份　校验码 %s%s"
                .formatted(
                        content.vouchers().size(),
                        snapshot.sha256().substring(0, HASH_SHOWN),
                        snapshot.isIntact() ? "" : "　**内容与校验码不符**"));
    }

    private static void found(Findings found, List<String> lines) {
        found.errors().forEach(error -> lines.add("**不能报送** " + error));
        found.warnings().forEach(warning -> lines.add("**须说明** " + warning));
        found.falls().forEach(fall -> lines.add("**须更正说明** " + fall));
    }

    private static void typed(
            @Nullable String remark, @Nullable String explanation, @Nullable String correction, List<String> lines) {
        if (remark != null) {
            lines.add("备注：" + plain(remark));
        }
        if (explanation != null) {
            lines.add("情况说明：" + plain(explanation));
        }
        if (correction != null) {
            lines.add("更正说明：" + plain(correction));
        }
    }

    private String printed(Filing filing, Report report, String between) {
        List<Column> columns =
                titles.tableOf(filing).map(StatutoryTable::printedColumns).orElse(List.of());
        Report.Line total = report.rows().get(0);
        return columns.stream()
                .filter(column ->
                        !total.printed().getOrDefault(column.key(), "").isEmpty())
                .map(column -> column.label() + " " + total.printed().get(column.key())
                        + (column.unit().isText() ? "" : " " + column.unit().name()))
                .collect(Collectors.joining(between));
    }

    /** What officers have typed, as one line that is no Markdown and holds no link. */
    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\s+", " ").replaceAll("\\p{Punct}", "\\\\$0");
    }
}
