package org.zhiqian.campaign.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.campaign.ReportDate.Reporters;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.RegionLevel;

/** Reads the report dates of one campaign. */
final class ReportReader {
    private static final String NARRATIVE = "summary";
    private static final int LONGEST_NAME = 100;

    private final Vocabulary vocabulary;
    private final RegionCode scope;
    private final List<String> tables;
    private final Map<String, Integer> lines = new HashMap<>();

    ReportReader(Vocabulary vocabulary, RegionCode scope, List<String> tables) {
        this.vocabulary = vocabulary;
        this.scope = scope;
        this.tables = tables;
    }

    List<ReportDate> reports(List<Entry> entries, Faults faults) {
        return entries.stream()
                .flatMap(entry -> faults.attempt(() -> once(entry, report(entry.entries()))).stream())
                .toList();
    }

    private ReportDate report(Entries entry) {
        entry.only("table", "narrative", "by", "due", "internal-due", "from", "as-of", "outside");
        Optional<String> table = table(entry);
        LocalDate due = entry.get("due").date();
        LocalDate from = entry.get("from").date();
        LocalDate asOf = entry.get("as-of").date();
        if (asOf.isBefore(from)) {
            throw entry.get("as-of").fault("截止日 %s 早于起算日 %s", asOf, from);
        }
        if (due.isBefore(asOf)) {
            throw entry.get("due").fault("报送日 %s 早于截止日 %s", due, asOf);
        }
        return new ReportDate(
                table.orElse(NARRATIVE) + "-" + due,
                table,
                due,
                entry.find("internal-due").map(internal -> internal(internal, due)),
                from,
                asOf,
                reporters(entry.get("by")),
                entry.find("outside").map(receiver -> receiver.text(LONGEST_NAME)));
    }

    private Optional<String> table(Entries entry) {
        boolean narrative = entry.find("narrative").map(Entry::flag).orElse(false);
        Optional<Entry> table = entry.find("table");
        if (table.isPresent() == narrative) {
            throw entry.fault("每个报送日要写 table（报表编号）或 narrative: true（总体工作情况），二者取一");
        }
        return table.map(one -> {
            String id = one.text(20);
            if (!tables.contains(id)) {
                throw one.fault("报表 %s 不在本活动的 tables 之内", id);
            }
            return id;
        });
    }

    private LocalDate internal(Entry entry, LocalDate due) {
        LocalDate internal = entry.date();
        if (!internal.isBefore(due)) {
            throw entry.fault("内部报送日 %s 应早于报送日 %s", internal, due);
        }
        vocabulary.requireWorkingDay(entry, scope);
        return internal;
    }

    private Reporters reporters(Entry entry) {
        RegionLevel level = vocabulary.levelOf(scope);
        Reporters reporters =
                switch (entry.text(20)) {
                    case "prefectures" -> Reporters.PREFECTURES;
                    case "counties" -> Reporters.COUNTIES;
                    case "scope" -> Reporters.SCOPE;
                    case "units" -> Reporters.UNITS;
                    default ->
                        throw entry.fault(
                                "「%s」不对，报送单位应为 prefectures（各州市）、counties（各县）、scope（发起地区）或 units（各单位）", entry.text(20));
                };
        boolean nobody = reporters == Reporters.PREFECTURES && level != RegionLevel.PROVINCE
                || reporters == Reporters.COUNTIES && level == RegionLevel.COUNTY;
        if (nobody) {
            throw entry.fault("活动范围 %s 之下没有 %s", scope, reporters.name().toLowerCase(Locale.ROOT));
        }
        return reporters;
    }

    private ReportDate once(Entry entry, ReportDate report) {
        @Nullable Integer line = lines.putIfAbsent(report.key(), entry.line());
        if (line != null) {
            throw entry.fault("报送日 %s 重复，第 %d 行已有", report.key(), line);
        }
        return report;
    }
}
