package org.zhiqian.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.filing.FilingFigures.Difference;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.filing.store.Snapshots;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.reporting.Comparison;
import org.zhiqian.reporting.Report;
import org.zhiqian.reporting.model.StatutoryTable;

/**
 * What must hold before a report is signed: no error of the table's checks, an explanation for warnings, and a
 * correction note where a cumulative figure is lower than the one handed in before.
 */
@Component
class FilingChecks {
    private static final int MOST_NAMED = 10;

    private final FilingRegister register;
    private final Snapshots snapshots;
    private final FilingTitles titles;
    private final FilingFigures figures;

    FilingChecks(FilingRegister register, Snapshots snapshots, FilingTitles titles, FilingFigures figures) {
        this.register = register;
        this.snapshots = snapshots;
        this.titles = titles;
        this.figures = figures;
    }

    /** What was found, in sentences for officers. */
    record Findings(List<String> errors, List<String> warnings, List<String> falls) {}

    Findings of(Filing filing, Report report) {
        return new Findings(broken(report, "error"), broken(report, "warning"), falls(filing, report));
    }

    void require(Filing filing, Report report, @Nullable String explanation, @Nullable String correction) {
        Findings found = of(filing, report);
        if (!found.errors().isEmpty()) {
            throw new Refusal("核对不通过，不能报送：" + String.join("；", found.errors()) + "。请改正案件后选择「重新汇总」。");
        }
        if (!found.warnings().isEmpty() && explanation == null) {
            throw new Refusal("请填写「情况说明」：" + String.join("；", found.warnings()) + "。");
        }
        if (!found.falls().isEmpty() && correction == null) {
            throw new Refusal("累计数比上期减少，请填写「更正说明」：" + String.join("；", found.falls()) + "。");
        }
    }

    private static List<String> broken(Report report, String level) {
        return report.checks().stream()
                .filter(check -> !check.passed() && check.level().equals(level))
                .map(FilingChecks::sentence)
                .toList();
    }

    private static String sentence(Report.Finding check) {
        List<String> where = new ArrayList<>(check.rows());
        if (!check.cases().isEmpty()) {
            where.add("案件 " + named(check.cases()));
        }
        String message = check.message().endsWith("。")
                ? check.message().substring(0, check.message().length() - 1)
                : check.message();
        return "%s %s（%s）".formatted(check.id(), message, String.join("、", where));
    }

    private static String named(List<String> cases) {
        String first = String.join("、", cases.stream().limit(MOST_NAMED).toList());
        return cases.size() > MOST_NAMED ? first + " 等 " + cases.size() + " 件" : first;
    }

    private List<String> falls(Filing filing, Report report) {
        Optional<Report> before = register.before(filing)
                .flatMap(earlier -> snapshots.lastOf(earlier.id()))
                .flatMap(snapshot -> Optional.ofNullable(snapshot.content().figures()));
        return before.isEmpty()
                ? List.of()
                : titles.tableOf(filing).stream()
                        .flatMap(table -> falls(table, before.get(), report))
                        .toList();
    }

    private Stream<String> falls(StatutoryTable table, Report before, Report now) {
        List<Difference> fallen = figures.differences(table, before, now).stream()
                .filter(one -> one.change().signum() < 0)
                .toList();
        return Comparison.compare(table, now, before).stream()
                .filter(check -> !check.passed())
                .map(check -> sentence(check) + named(table, check, fallen));
    }

    private static String named(StatutoryTable table, Report.Finding broken, List<Difference> fallen) {
        List<String> keys = table.checks().stream()
                .filter(check -> check.id().equals(broken.id()))
                .flatMap(check -> check.rule().keys().stream())
                .toList();
        return fallen.stream()
                .filter(one -> broken.rows().contains(one.name()) && keys.contains(one.column()))
                .limit(MOST_NAMED)
                .map(FilingChecks::sentence)
                .collect(Collectors.joining("，", "：", ""));
    }

    private static String sentence(Difference fall) {
        return "%s「%s」由 %s 减为 %s".formatted(fall.name(), fall.label(), plain(fall.submitted()), plain(fall.now()));
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "0" : figure.toPlainString();
    }
}
