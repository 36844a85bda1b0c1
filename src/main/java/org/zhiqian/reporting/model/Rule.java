package org.zhiqian.reporting.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must hold in a row: comparisons of sums with {@code =}, {@code <=} or {@code >=}, joined by {@code and}; two such
 * sides with {@code <=>} between must hold or fail together. {@code key given} asks for an entry.
 */
public final class Rule {
    private static final Pattern COMPARISON = Pattern.compile("(.+?) (=|<=|>=) (.+)");
    private static final Pattern GIVEN = Pattern.compile("(\\w+) given");

    private final List<Comparison> left;
    private final List<Comparison> right;

    private Rule(List<Comparison> left, List<Comparison> right) {
        this.left = left;
        this.right = right;
    }

    private record Comparison(Predicate<Row> test, List<String> keys, boolean countsCases) {
        boolean holds(Row row) {
            return test.test(row);
        }
    }

    public static Rule parse(String text) {
        String[] sides = text.split(" <=> ");
        if (sides.length > 2) {
            throw new IllegalArgumentException("勾稽关系「" + text + "」中 <=> 只能有一个");
        }
        return new Rule(comparisons(sides[0]), sides.length == 1 ? List.of() : comparisons(sides[1]));
    }

    public boolean holds(Row row) {
        boolean leftHolds = left.stream().allMatch(one -> one.holds(row));
        return right.isEmpty() ? leftHolds : leftHolds == right.stream().allMatch(one -> one.holds(row));
    }

    /** Whether it can be asked of a single case too, to find the one that breaks it. */
    public boolean countsCases() {
        return left.stream().allMatch(Comparison::countsCases) && right.stream().allMatch(Comparison::countsCases);
    }

    List<String> keys() {
        return List.of(left, right).stream()
                .flatMap(List::stream)
                .flatMap(one -> one.keys().stream())
                .toList();
    }

    private static List<Comparison> comparisons(String side) {
        return Arrays.stream(side.strip().split(" and ")).map(Rule::comparison).toList();
    }

    private static Comparison comparison(String text) {
        Matcher given = GIVEN.matcher(text.strip());
        if (given.matches()) {
            return new Comparison(row -> row.has(given.group(1)), List.of(given.group(1)), false);
        }
        Matcher written = COMPARISON.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("勾稽关系「" + text + "」写法不对：应为两边各一个公式，中间是 =、<= 或 >=");
        }
        Formula one = Formula.parse(written.group(1));
        Formula other = Formula.parse(written.group(3));
        Predicate<Integer> sign =
                switch (written.group(2)) {
                    case "<=" -> order -> order <= 0;
                    case ">=" -> order -> order >= 0;
                    default -> order -> order == 0;
                };
        return new Comparison(row -> compare(one, other, row).map(sign::test).orElse(true), keys(one, other), true);
    }

    /** Nothing where a figure is not recorded. */
    private static Optional<Integer> compare(Formula one, Formula other, Row row) {
        return one.of(row.numbers()).flatMap(left -> other.of(row.numbers()).map(left::compareTo));
    }

    private static List<String> keys(Formula one, Formula other) {
        return List.of(one, other).stream()
                .flatMap(formula -> formula.keys().stream())
                .toList();
    }
}
