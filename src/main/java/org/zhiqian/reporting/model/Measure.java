package org.zhiqian.reporting.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a definition writes it: {@code count(case where arrears)}, {@code sum(payment.amount where not advance)},
 * {@code count(inspection per employer)}. With {@code per} only the first of those with the same key counts, in each
 * region and row, so that figures of regions always add up.
 *
 * @param summed what is added up; nothing where the subjects themselves are counted
 * @param once the key that makes subjects count once
 */
public record Measure(
        String text, Subject subject, Optional<Fact> summed, Optional<Fact> once, List<Condition> conditions)
        implements Content {
    private static final Pattern WRITTEN =
            Pattern.compile("(count|sum|texts)\\(([a-z]+)(\\.([a-z_]+))?( per ([a-z_]+))?( where (.+))?\\)");

    public Measure {
        conditions = List.copyOf(conditions);
    }

    static Measure parse(String text) {
        Matcher written = match(text);
        if (written.group(1).equals("texts") || written.group(1).equals("sum") != (written.group(4) != null)) {
            throw wrong(text);
        }
        Subject subject = Subjects.named(written.group(2));
        return new Measure(
                text.strip(),
                subject,
                Optional.ofNullable(written.group(4)).map(fact -> subject.fact(fact, Fact.Kind.NUMBER)),
                Optional.ofNullable(written.group(6)).map(key -> subject.fact(key, Fact.Kind.KEY)),
                conditions(written.group(8), subject));
    }

    /** Figures and texts, whichever is written. */
    public static Content parseContent(String text) {
        Matcher written = match(text);
        if (!written.group(1).equals("texts")) {
            return parse(text);
        }
        if (written.group(4) == null || written.group(5) != null) {
            throw wrong(text);
        }
        Subject subject = Subjects.named(written.group(2));
        return new Texts(
                text.strip(),
                subject,
                subject.fact(written.group(4), Fact.Kind.TEXT),
                conditions(written.group(8), subject));
    }

    private static Matcher match(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw wrong(text);
        }
        return written;
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "取数「" + text + "」写法不对：应为 count(记录)、sum(记录.项) 或 texts(记录.项)，括号内可加 per 项 和 where 条件 and 条件");
    }

    private static List<Condition> conditions(@Nullable String text, Subject subject) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" and "))
                        .map(one -> Condition.parse(one, subject))
                        .toList();
    }

    /** Whether figures of rows may be more than the figure of the whole. */
    public boolean countsOnce() {
        return once.isPresent();
    }

    /** What one subject adds to the figure. */
    String figureSql() {
        String condition = whereSql();
        String chosen = once.map(key -> condition
                        + " AND row_number() OVER (PARTITION BY region, row_key, " + Selection.alias(key)
                        + ", CASE WHEN " + condition + " THEN 1 ELSE 0 END ORDER BY happened, number) = 1")
                .orElse(condition);
        return "CASE WHEN " + chosen + " THEN " + summed.map(Selection::alias).orElse("1") + " ELSE 0 END";
    }

    /** Which subjects the figure is about, also those that do not count a second time. */
    String whereSql() {
        return Stream.concat(
                        once.map(key -> Selection.alias(key) + " IS NOT NULL").stream(),
                        conditions.stream().map(Condition::asSql))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" AND "), all -> all.isEmpty() ? "1 = 1" : all));
    }

    Stream<Fact> facts() {
        return Stream.of(summed.stream(), once.stream(), conditions.stream().map(Condition::fact))
                .flatMap(stream -> stream);
    }

    /** What is written says everything; figures are looked up by it for every record. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure measure && text.equals(measure.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
