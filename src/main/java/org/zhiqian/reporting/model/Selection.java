package org.zhiqian.reporting.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL that lists every subject of a kind with its region, its row and what it adds to each figure. It is put
 * together from the list of known facts only; values of definitions are parameters.
 */
public final class Selection {
    private final Subject subject;
    private final List<Condition> conditions;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final Optional<Fact> row;

    private Selection(Subject subject, Collection<Measure> measures, Optional<Fact> row) {
        this.subject = subject;
        this.row = row;
        conditions = measures.stream().flatMap(one -> one.conditions().stream()).toList();
        measures.stream()
                .flatMap(Measure::facts)
                .filter(fact -> fact.kind() != Fact.Kind.TAG)
                .forEach(facts::add);
    }

    /** Each subject with its figures, named by {@link #column}. */
    public static String figures(Subject subject, List<Measure> measures, Optional<String> row) {
        String figures = measures.stream()
                .map(one -> ", " + one.figureSql() + " AS " + column(measures, one))
                .collect(Collectors.joining());
        return "SELECT number, label, region, row_key" + figures + " FROM ("
                + new Selection(subject, measures, rowFact(subject, row)).sql() + ") known";
    }

    /** Each subject that belongs to a figure, and what it adds; the weight of each measure stands beside it. */
    public static String shares(Subject subject, Map<Measure, Integer> weights, Optional<String> row) {
        String figure = weights.entrySet().stream()
                .map(one -> "+ (" + one.getValue() + ") * (" + one.getKey().figureSql() + ")")
                .collect(Collectors.joining(" ", "0 ", ""));
        String belongs = weights.keySet().stream()
                .map(one -> one.once().isPresent() ? "(" + one.whereSql() + ")" : "1 = 0")
                .collect(Collectors.joining(" OR "));
        return "SELECT number, label, row_key, " + figure + " AS figure, CASE WHEN " + belongs
                + " THEN 1 ELSE 0 END AS belongs FROM ("
                + new Selection(subject, weights.keySet(), rowFact(subject, row)).sql() + ") known";
    }

    /** The texts with their regions, by date. */
    public static String texts(Texts texts) {
        Selection selection = new Selection(texts.subject(), List.of(texts.counted()), Optional.empty());
        selection.facts.add(texts.shown());
        return "SELECT region, " + alias(texts.shown()) + " AS shown FROM (" + selection.sql() + ") known WHERE "
                + texts.counted().whereSql() + " ORDER BY happened, number";
    }

    public static String column(List<Measure> measures, Measure measure) {
        return "m" + measures.indexOf(measure);
    }

    /** What the conditions compare with, by the name of the parameter. */
    public static Map<String, String> parameters(Collection<Measure> measures) {
        Map<String, String> parameters = new LinkedHashMap<>();
        measures.stream()
                .flatMap(one -> one.conditions().stream())
                .flatMap(one -> one.values().stream())
                .forEach(value -> parameters.put(parameter(value).substring(1), value));
        return parameters;
    }

    static String alias(Fact fact) {
        return "f_" + fact.name();
    }

    static String alias(Fact fact, String value) {
        return alias(fact) + "_" + value;
    }

    static String parameter(String value) {
        return ":v_" + value;
    }

    private static Optional<Fact> rowFact(Subject subject, Optional<String> row) {
        return row.map(name -> subject.fact(name, Fact.Kind.CHOICE));
    }

    private String sql() {
        String known = Stream.concat(
                        facts.stream().map(fact -> fact.sql() + " AS " + alias(fact)),
                        conditions.stream()
                                .filter(one -> one.fact().kind() == Fact.Kind.TAG)
                                .flatMap(one -> one.values().stream()
                                        .map(value -> one.fact().sql().formatted(parameter(value)) + " AS "
                                                + alias(one.fact(), value)))
                                .distinct())
                .map(column -> ", " + column)
                .collect(Collectors.joining());
        return "SELECT " + subject.identity() + ", " + row.map(Fact::sql).orElse("''") + " AS row_key" + known
                + " FROM " + subject.from();
    }
}
