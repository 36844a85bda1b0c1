package org.zhiqian.reporting.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something known about each subject, by the name a definition uses.
 *
 * @param sql what it is over the tables of the subject; of a tag a test with {@code %s} for the tag
 * @param values what a choice or tag may be compared with
 */
record Fact(String name, Kind kind, String sql, Set<String> values) {
    enum Kind {
        NUMBER,
        /** Yes or no; unknown is no. */
        FLAG,
        /** One of a list. */
        CHOICE,
        /** Several of a list at once. */
        TAG,
        /** What makes two subjects count once. */
        KEY,
        TEXT
    }

    static Fact number(String name, String sql) {
        return new Fact(name, Kind.NUMBER, sql, Set.of());
    }

    static Fact flag(String name, String sql) {
        return new Fact(name, Kind.FLAG, "CASE WHEN " + sql + " THEN TRUE ELSE FALSE END", Set.of());
    }

    static <E extends Enum<E>> Fact choice(String name, String sql, Class<E> values) {
        return new Fact(name, Kind.CHOICE, "coalesce(" + sql + ", '')", names(values));
    }

    static <E extends Enum<E>> Fact tag(String name, String sql, Class<E> values) {
        return new Fact(name, Kind.TAG, sql, names(values));
    }

    static Fact key(String name, String sql) {
        return new Fact(name, Kind.KEY, sql, Set.of());
    }

    static Fact text(String name, String sql) {
        return new Fact(name, Kind.TEXT, sql, Set.of());
    }

    boolean isGroup() {
        return kind == Kind.CHOICE;
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> values) {
        return Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
    }
}
