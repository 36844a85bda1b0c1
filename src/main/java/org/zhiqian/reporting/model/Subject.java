package org.zhiqian.reporting.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind of dated record that tables count: the cases received, the payments made, the sessions held in a period. Which
 * ones there are and what is known about each is a list in the program; what is counted of them is in the definitions.
 */
public final class Subject {
    private final String name;
    private final boolean ofCase;
    private final String identity;
    private final String from;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /**
     * @param ofCase whether each record belongs to a case and is listed under its number
     * @param identity the columns {@code number, label, region, happened}
     * @param from tables and conditions over {@code :regions}, {@code :from} and {@code :asOf}
     */
    Subject(String name, boolean ofCase, String identity, String from, List<Fact> facts) {
        this.name = name;
        this.ofCase = ofCase;
        this.identity = identity;
        this.from = from;
        facts.forEach(fact -> this.facts.put(fact.name(), fact));
    }

    public String name() {
        return name;
    }

    public boolean ofCase() {
        return ofCase;
    }

    String identity() {
        return identity;
    }

    String from() {
        return from;
    }

    Optional<Fact> find(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    Fact fact(String fact, Fact.Kind... kinds) {
        List<Fact.Kind> wanted = List.of(kinds);
        return find(fact)
                .filter(known -> wanted.contains(known.kind()))
                .orElseThrow(() -> new IllegalArgumentException("%s 没有「%s」这一项，可用的有：%s"
                        .formatted(
                                name,
                                fact,
                                facts.values().stream()
                                        .filter(known -> wanted.contains(known.kind()))
                                        .map(Fact::name)
                                        .collect(Collectors.joining("、")))));
    }

    @Override
    public String toString() {
        return name;
    }
}
