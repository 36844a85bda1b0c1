package org.zhiqian.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reporting.model.StatutoryTable;

/** What the caller asks for, refused where the caller does not see the whole of the region. */
@Component
class ReportScopes {
    private final StatutoryTables tables;
    private final Regions regions;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    ReportScopes(StatutoryTables tables, Regions regions, CurrentOfficer currentOfficer, Clock clock) {
        this.tables = tables;
        this.regions = regions;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** Without a region the caller's own, without a date today. */
    ReportScope scope(String table, Optional<String> region, Optional<String> asOf) {
        StatutoryTable asked = tables.find(table)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "没有编号为 %s 的报表，现有：%s。".formatted(table, String.join("、", tables.ids()))));
        Reader reader = currentOfficer.get();
        List<Problem> problems = new ArrayList<>();
        @Nullable RegionCode place = region.isEmpty() ? own(reader) : region(region.get(), problems);
        @Nullable LocalDate day = asOf.isEmpty() ? LocalDate.now(clock) : date(asOf.get(), problems);
        requireInRange(asked, day, problems);
        if (place == null || day == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (!reader.seesWhole(place)) {
            throw forbidden();
        }
        return new ReportScope(asked, place, day);
    }

    private static RegionCode own(Reader reader) {
        return reader.offices().stream()
                .map(Office::region)
                .filter(reader::seesWhole)
                .sorted()
                .findFirst()
                .orElseThrow(ReportScopes::forbidden);
    }

    private @Nullable RegionCode region(String text, List<Problem> problems) {
        Optional<RegionCode> known =
                regions.all().stream().filter(code -> code.value().equals(text)).findFirst();
        if (known.isEmpty()) {
            problems.add(new Problem("region", "地区", "没有代码为「" + text + "」的行政区划，应为 6 位区划代码，例如 530000"));
        }
        return known.orElse(null);
    }

    private static @Nullable LocalDate date(String text, List<Problem> problems) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            problems.add(new Problem("asOf", "截至日期", "「" + text + "」不是日期，应写成 2026-11-20"));
            return null;
        }
    }

    private void requireInRange(StatutoryTable table, @Nullable LocalDate day, List<Problem> problems) {
        if (day == null) {
            return;
        }
        LocalDate latest = LocalDate.now(clock).plusYears(1);
        if (day.isBefore(table.from())) {
            problems.add(new Problem("asOf", "截至日期", "不能早于累计起点 " + table.from()));
        } else if (day.isAfter(latest)) {
            problems.add(new Problem("asOf", "截至日期", "不能晚于 " + latest));
        }
    }

    private static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, "您不能查看该地区的报表：报表由本级及上级的劳动保障监察机构、人社部门和治欠办查看。");
    }
}
