package org.zhiqian.reporting.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One condition on a subject: {@code arrears}, {@code not filed}, {@code kind = ORDER}, {@code kind = ORDER or DECISION}. */
record Condition(boolean negated, Fact fact, List<String> values) {
    private static final Pattern WRITTEN =
            Pattern.compile("(not )?([a-z_]+)( = ([A-Z][A-Z_0-9]*( or [A-Z][A-Z_0-9]*)*))?");

    Condition {
        values = List.copyOf(values);
    }

    static Condition parse(String text, Subject subject) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("条件「" + text + "」写法不对：应为「项」「not 项」或「项 = 值」，多个值用 or 隔开，多个条件用 and 隔开");
        }
        boolean negated = written.group(1) != null;
        if (written.group(4) == null) {
            return new Condition(negated, subject.fact(written.group(2), Fact.Kind.FLAG), List.of());
        }
        Fact fact = subject.fact(written.group(2), Fact.Kind.CHOICE, Fact.Kind.TAG);
        List<String> values = Arrays.asList(written.group(4).split(" or "));
        values.stream()
                .filter(value -> !fact.values().contains(value))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("「%s」不是 %s 的值，应为其中之一：%s"
                            .formatted(
                                    unknown,
                                    fact.name(),
                                    String.join(
                                            "、", fact.values().stream().sorted().toList())));
                });
        return new Condition(negated, fact, values);
    }

    /** Over the columns that {@link Selection} makes of facts. */
    String asSql() {
        String test =
                switch (fact.kind()) {
                    case FLAG -> Selection.alias(fact);
                    case TAG ->
                        values.stream()
                                .map(value -> Selection.alias(fact, value))
                                .collect(Collectors.joining(" OR ", "(", ")"));
                    default ->
                        values.stream()
                                .map(Selection::parameter)
                                .collect(Collectors.joining(", ", Selection.alias(fact) + " IN (", ")"));
                };
        return negated ? "NOT " + test : test;
    }
}
