package org.zhiqian.reporting.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiqian.cases.model.Channel;

/**
 * A table an office has to hand in, as its definition file says.
 *
 * @param from the first day counted
 * @param span what it counts where nobody asks otherwise
 * @param channels a case counts if it arrived by one of these
 * @param breakdown what its rows are; regions if empty
 */
public record StatutoryTable(
        String id,
        LocalDate from,
        Span span,
        Set<Channel> channels,
        Layout layout,
        Optional<Breakdown> breakdown,
        List<Column> columns,
        List<Check> checks) {
    private static final Pattern FIGURE = Pattern.compile("\\{(\\w+)}");

    public StatutoryTable {
        channels = Set.copyOf(channels);
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
        requireKnownColumns(columns, checks);
        requireKnownFigures(layout.below(), columns);
        List<Measure> measures = measures(columns);
        breakdown.ifPresent(rows -> requireRows(rows, measures));
    }

    private static void requireKnownColumns(List<Column> columns, List<Check> checks) {
        Set<String> known = new HashSet<>();
        for (Column column : columns) {
            if (column.content() instanceof Formula formula) {
                requireKnown("列 " + column.key(), known, formula.keys());
            }
            if (!known.add(column.key())) {
                throw new IllegalArgumentException("列 %s 写了两次".formatted(column.key()));
            }
        }
        for (Column column : columns) {
            if (column.content() instanceof Sentences sentences) {
                requireKnown("列 " + column.key(), known, sentences.keys());
            }
        }
        checks.forEach(
                check -> requireKnown("勾稽 " + check.id(), known, check.rule().keys()));
    }

    private static void requireKnownFigures(List<String> sentences, List<Column> columns) {
        Set<String> known = columns.stream().map(Column::key).collect(Collectors.toSet());
        sentences.forEach(sentence -> requireKnown(
                "表下文字",
                known,
                FIGURE.matcher(sentence).results().map(one -> one.group(1)).toList()));
    }

    private static void requireKnown(String user, Set<String> known, List<String> used) {
        used.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("%s 用到的列 %s 不存在，或写在它后面".formatted(user, key));
        });
    }

    private static void requireRows(Breakdown rows, List<Measure> measures) {
        measures.forEach(one -> {
            Fact choice = one.subject().fact(rows.by(), Fact.Kind.CHOICE);
            rows.labels().keySet().stream()
                    .filter(value -> !choice.values().contains(value))
                    .findFirst()
                    .ifPresent(value -> {
                        throw new IllegalArgumentException("行 %s 不是 %s 的值".formatted(value, rows.by()));
                    });
        });
    }

    public String title() {
        return layout.title();
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

    public List<Measure> measures() {
        return measures(columns);
    }

    private static List<Measure> measures(List<Column> columns) {
        return columns.stream()
                .map(Column::content)
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .distinct()
                .toList();
    }

    /** The measures a column is made of, each with how often it counts; none for words. */
    public Map<Measure, Integer> weights(Column column) {
        if (column.content() instanceof Measure measure) {
            return Map.of(measure, 1);
        }
        Map<Measure, Integer> weights = new LinkedHashMap<>();
        if (column.content() instanceof Formula formula) {
            formula.weights().forEach((key, times) -> weights(column(key).orElseThrow())
                    .forEach((measure, each) -> weights.merge(measure, times * each, Integer::sum)));
        }
        return weights;
    }

    /** The figures that follow from what was counted, without their print. */
    public Row figures(Map<Measure, BigDecimal> counted) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        columns.forEach(
                column -> figure(column, counted, numbers).ifPresent(figure -> numbers.put(column.key(), figure)));
        return new Row(numbers, Map.of());
    }

    /** The row that follows from what was counted. */
    public Row row(Map<Measure, BigDecimal> counted) {
        return row(counted, column -> Optional.empty());
    }

    /** With the texts of columns that hold texts. */
    public Row row(Map<Measure, BigDecimal> counted, Function<Column, Optional<String>> texts) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        Map<String, String> printed = new HashMap<>();
        for (Column column : columns) {
            figure(column, counted, numbers).map(column.unit()::inBase).ifPresent(figure -> {
                numbers.put(column.key(), figure);
                printed.put(column.key(), column.unit().printed(figure).toPlainString());
            });
            texts.apply(column).ifPresent(text -> printed.put(column.key(), text));
        }
        Map<String, String> figures = Map.copyOf(printed);
        for (Column column : columns) {
            if (column.content() instanceof Sentences sentences) {
                printed.put(column.key(), sentences.of(numbers, figures));
            }
        }
        return new Row(numbers, printed);
    }

    /** The column an officer's own words go to. */
    public Optional<Column> remark() {
        return columns.stream()
                .filter(column -> column.content() instanceof Sentences)
                .findFirst();
    }

    /** The kinds of records behind some columns. */
    public List<Subject> subjects(List<String> keys) {
        return keys.stream()
                .map(key -> column(key).orElseThrow())
                .flatMap(column -> weights(column).keySet().stream())
                .map(Measure::subject)
                .distinct()
                .toList();
    }

    /** The measures behind some columns. */
    public List<Measure> measures(Stream<String> keys) {
        return keys.map(key -> column(key).orElseThrow())
                .flatMap(column -> weights(column).keySet().stream())
                .distinct()
                .toList();
    }

    private static Optional<BigDecimal> figure(
            Column column, Map<Measure, BigDecimal> counted, Map<String, BigDecimal> numbers) {
        if (column.content() instanceof Measure measure) {
            return Optional.of(counted.getOrDefault(measure, BigDecimal.ZERO));
        }
        return column.content() instanceof Formula formula ? formula.of(numbers) : Optional.empty();
    }
}
