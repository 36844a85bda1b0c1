package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiqian.reporting.Report.Finding;
import org.zhiqian.reporting.Report.Line;
import org.zhiqian.reporting.model.Check;
import org.zhiqian.reporting.model.Row;
import org.zhiqian.reporting.model.StatutoryTable;

/** A report against the one before it: the checks of its table that name {@code previous} figures. */
public final class Comparison {
    private Comparison() {}

    /** A row that only one of the two has is compared with nothing counted; what was not recorded is not compared. */
    public static List<Finding> compare(StatutoryTable table, Report current, Report previous) {
        Map<String, Line> now = lines(current);
        Map<String, Line> before = lines(previous);
        return table.checks().stream()
                .filter(check -> check.rule().withPrevious())
                .map(check -> ReportChecks.finding(check, breaking(check, table, now, before), List.of()))
                .toList();
    }

    private static List<String> breaking(
            Check check, StatutoryTable table, Map<String, Line> now, Map<String, Line> before) {
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .filter(key -> !check.rule().holds(row(now, key, table), row(before, key, table)))
                .map(key -> Optional.ofNullable(now.get(key))
                        .or(() -> Optional.ofNullable(before.get(key)))
                        .map(Line::name)
                        .orElse(key))
                .toList();
    }

    /** The first row is the whole; the own level has the same region but stands below. */
    private static Map<String, Line> lines(Report report) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Line line : report.rows()) {
            lines.put(lines.isEmpty() ? "" : Optional.ofNullable(line.key()).orElse(line.region()), line);
        }
        return lines;
    }

    private static Row row(Map<String, Line> lines, String key, StatutoryTable table) {
        return Optional.ofNullable(lines.get(key)).map(Comparison::row).orElseGet(() -> table.row(Map.of()));
    }

    private static Row row(Line line) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        line.values().forEach((key, value) -> {
            if (value instanceof Number) {
                numbers.put(key, new BigDecimal(value.toString()));
            }
        });
        return new Row(numbers, line.printed());
    }
}
