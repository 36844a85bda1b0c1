package org.zhiqian.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.zhiqian.reporting.model.Span;
import org.zhiqian.reporting.model.StatutoryTable;

/** What the caller asks for, refused where the caller does not see the whole of the region. */
@Component
class ReportScopes {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

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

    /** What is asked for, as it stands in the address. */
    record Asked(Optional<String> region, Optional<String> asOf, Optional<String> from, Optional<String> span) {}

    /** Without a region the caller's own, without a date today, without a beginning what the table counts by itself. */
    ReportScope scope(String table, Asked asked) {
        StatutoryTable found = tables.find(table)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "没有编号为 %s 的报表，现有：%s。".formatted(table, String.join("、", tables.ids()))));
        Reader reader = currentOfficer.get();
        List<Problem> problems = new ArrayList<>();
        @Nullable
        RegionCode place = asked.region().map(code -> region(code, problems)).orElse(null);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asked.asOf()
                .flatMap(text -> date(text, "asOf", "截至日期", problems))
                .orElse(today);
        LocalDate from = from(found, asked, day, problems);
        requireInRange(from, day, today, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ReportScope(found, seen(place == null ? own(reader) : place, reader), from, day);
    }

    private static RegionCode seen(RegionCode place, Reader reader) {
        if (!reader.seesWhole(place)) {
            throw forbidden();
        }
        return place;
    }

    private static LocalDate from(StatutoryTable table, Asked asked, LocalDate day, List<Problem> problems) {
        if (asked.from().isPresent() && asked.span().isPresent()) {
            problems.add(new Problem("span", "口径", "起始日期（from）和口径（span）只能填一个"));
        }
        Span span = asked.span().flatMap(text -> span(text, problems)).orElse(table.span());
        return asked.from()
                .flatMap(text -> date(text, "from", "起始日期", problems))
                .orElse(span.from(table.from(), day));
    }

    private static Optional<Span> span(String text, List<Problem> problems) {
        Optional<Span> known = Arrays.stream(Span.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(new Problem("span", "口径", "「" + text + "」不对，应为 month（当月）或 cumulative（累计）"));
        }
        return known;
    }

    /** All tables, for those who may see any of them. */
    Collection<StatutoryTable> tables() {
        own(currentOfficer.get());
        return tables.all();
    }

    /** The region's name on the report's day. */
    String nameOf(ReportScope scope) {
        return regions.nameOf(scope.region(), scope.asOf());
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

    private static Optional<LocalDate> date(String text, String field, String label, List<Problem> problems) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            problems.add(new Problem(field, label, "「" + text + "」不是日期，应写成 2026-11-20"));
            return Optional.empty();
        }
    }

    private static void requireInRange(LocalDate from, LocalDate day, LocalDate today, List<Problem> problems) {
        if (from.isBefore(EARLIEST)) {
            problems.add(new Problem("from", "起始日期", "不能早于 " + EARLIEST));
        }
        if (day.isAfter(today)) {
            problems.add(new Problem("asOf", "截至日期", "不能晚于今天 " + today + "，以后的数还没有发生，请改为今天或者更早的日期"));
        } else if (day.isBefore(from)) {
            problems.add(new Problem("asOf", "截至日期", "不能早于累计起点 " + from));
        }
    }

    private static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, "您不能查看该地区的报表：报表由本级及上级的劳动保障监察机构、人社部门和治欠办查看。");
    }
}
