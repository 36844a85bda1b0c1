package org.zhiqian.reporting.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiqian.cases.model.Channel;

/**
 * A table an office has to hand in, as its definition file says.
 *
 * @param annex where it stands in the notice
 * @param from the first day counted
 * @param channels a case counts if it arrived by one of these
 * @param heading the fields above the table, with {@code {region}} and {@code {date}} to be filled in
 */
public record StatutoryTable(
        String id,
        String title,
        String annex,
        LocalDate from,
        Set<Channel> channels,
        List<String> heading,
        List<Column> columns,
        List<Check> checks,
        List<String> notes) {

    public StatutoryTable {
        channels = Set.copyOf(channels);
        heading = List.copyOf(heading);
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
        requireKnownColumns(id, columns, checks);
    }

    private static void requireKnownColumns(String id, List<Column> columns, List<Check> checks) {
        Set<String> known = new HashSet<>();
        for (Column column : columns) {
            if (column.content() instanceof Formula formula) {
                requireKnown(id, column.key(), known, formula.keys());
            }
            if (!known.add(column.key())) {
                throw new IllegalStateException("表 %s 的列 %s 写了两次".formatted(id, column.key()));
            }
        }
        checks.forEach(check -> requireKnown(id, check.id(), known, check.rule().keys()));
    }

    private static void requireKnown(String id, String user, Set<String> known, List<String> used) {
        used.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalStateException("表 %s 的 %s 用到的列 %s 不存在，或写在它后面".formatted(id, user, key));
        });
    }

    public List<Column> printedColumns() {
        return columns.stream().filter(Column::isPrinted).toList();
    }

    /** By key or by the letter of the printed table. */
    public Optional<Column> column(String keyOrLetter) {
        return columns.stream()
                .filter(column -> column.key().equals(keyOrLetter)
                        || column.isPrinted() && column.letter().equals(keyOrLetter))
                .findFirst();
    }

    public Set<Measure> measures() {
        return columns.stream()
                .map(Column::content)
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    }

    /** What a single case adds to the column, as SQL over the columns of a counted case; nothing for words. */
    public Optional<String> perCase(Column column) {
        if (column.content() instanceof Measure measure) {
            return Optional.of(measure.perCase());
        }
        return column.content() instanceof Formula formula
                ? Optional.of(
                        formula.asSql(key -> column(key).flatMap(this::perCase).orElse("0")))
                : Optional.empty();
    }

    /** The row that follows from what was counted. */
    public Row row(Map<Measure, BigDecimal> counted) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        Map<String, String> printed = new HashMap<>();
        for (Column column : columns) {
            figure(column, counted, numbers).map(column.unit()::inBase).ifPresent(figure -> {
                numbers.put(column.key(), figure);
                printed.put(column.key(), column.unit().printed(figure).toPlainString());
            });
        }
        Map<String, String> figures = Map.copyOf(printed);
        for (Column column : columns) {
            if (column.content() instanceof Sentences sentences) {
                printed.put(column.key(), sentences.of(numbers, figures));
            }
        }
        return new Row(numbers, printed);
    }

    private static Optional<BigDecimal> figure(
            Column column, Map<Measure, BigDecimal> counted, Map<String, BigDecimal> numbers) {
        if (column.content() instanceof Measure measure) {
            return Optional.of(counted.getOrDefault(measure, BigDecimal.ZERO));
        }
        return column.content() instanceof Formula formula ? formula.of(numbers) : Optional.empty();
    }
}
