package org.zhiqian.reporting.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must hold in a row: comparisons of sums with {@code =}, {@code <=} or {@code >=}, joined by {@code and}; two such
 * sides with {@code <=>} between must hold or fail together. {@code key given} asks for an entry, {@code previous} before
 * a sum takes it from the report before. {@code rows add up} asks of the whole table that every figure of the first row
 * is the sum of those below.
 */
public final class Rule {
    private static final String ROWS_ADD_UP = "rows add up";
    private static final String PREVIOUS = "previous ";
    private static final Pattern COMPARISON = Pattern.compile("(.+?) (=|<=|>=) (.+)");
    private static final Pattern GIVEN = Pattern.compile("(\\w+) given");

    private final List<Comparison> left;
    private final List<Comparison> right;

    private Rule(List<Comparison> left, List<Comparison> right) {
        this.left = left;
        this.right = right;
    }

    private record Comparison(
            BiPredicate<Row, Row> test, List<String> keys, boolean countsRecords, boolean withPrevious) {}

    public static Rule parse(String text) {
        if (text.strip().equals(ROWS_ADD_UP)) {
            return new Rule(List.of(), List.of());
        }
        String[] sides = text.split(" <=> ");
        if (sides.length > 2) {
            throw new IllegalArgumentException("勾稽关系「" + text + "」中 <=> 只能有一个");
        }
        return new Rule(comparisons(sides[0]), sides.length == 1 ? List.of() : comparisons(sides[1]));
    }

    public boolean holds(Row row) {
        return holds(row, row);
    }

    /** With the same row of the report before. */
    public boolean holds(Row row, Row previous) {
        boolean leftHolds = left.stream().allMatch(one -> one.test().test(row, previous));
        return right.isEmpty()
                ? leftHolds
                : leftHolds == right.stream().allMatch(one -> one.test().test(row, previous));
    }

    /** Whether it is asked of the whole table. */
    public boolean addsUp() {
        return left.isEmpty();
    }

    /** Whether the figures of the first row are the sums of those of the rows. */
    public static boolean addsUp(Row total, List<Row> rows) {
        return total.numbers().entrySet().stream()
                .allMatch(figure -> rows.stream()
                                .map(row -> row.numbers().getOrDefault(figure.getKey(), BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(figure.getValue())
                        == 0);
    }

    /** Whether it can be asked of a single record too, to find the one that breaks it. */
    public boolean countsRecords() {
        return !addsUp() && comparisons().allMatch(Comparison::countsRecords);
    }

    /** Whether it compares with the report before. */
    public boolean withPrevious() {
        return comparisons().anyMatch(Comparison::withPrevious);
    }

    public List<String> keys() {
        return comparisons().flatMap(one -> one.keys().stream()).toList();
    }

    private Stream<Comparison> comparisons() {
        return Stream.concat(left.stream(), right.stream());
    }

    private static List<Comparison> comparisons(String side) {
        return Arrays.stream(side.strip().split("\\s+and\\s+"))
                .map(Rule::comparison)
                .toList();
    }

    private static Comparison comparison(String text) {
        Matcher given = GIVEN.matcher(text.strip());
        if (given.matches()) {
            return new Comparison((row, before) -> row.has(given.group(1)), List.of(given.group(1)), false, false);
        }
        Matcher written = COMPARISON.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("勾稽关系「" + text + "」写法不对：应为两边各一个公式，中间是 =、<= 或 >=");
        }
        Side one = Side.parse(written.group(1));
        Side other = Side.parse(written.group(3));
        Predicate<Integer> sign =
                switch (written.group(2)) {
                    case "<=" -> order -> order <= 0;
                    case ">=" -> order -> order >= 0;
                    default -> order -> order == 0;
                };
        return new Comparison(
                (row, before) ->
                        compare(one, other, row, before).map(sign::test).orElse(true),
                Stream.concat(one.sum().keys().stream(), other.sum().keys().stream())
                        .toList(),
                true,
                one.previous() || other.previous());
    }

    private record Side(Formula sum, boolean previous) {
        static Side parse(String text) {
            String sum = text.strip();
            return sum.startsWith(PREVIOUS)
                    ? new Side(Formula.parse(sum.substring(PREVIOUS.length())), true)
                    : new Side(Formula.parse(sum), false);
        }

        Optional<BigDecimal> of(Row row, Row before) {
            Map<String, BigDecimal> numbers = (previous ? before : row).numbers();
            return sum.of(numbers);
        }
    }

    /** Nothing where a figure is not recorded. */
    private static Optional<Integer> compare(Side one, Side other, Row row, Row before) {
        return one.of(row, before).flatMap(left -> other.of(row, before).map(left::compareTo));
    }
}
