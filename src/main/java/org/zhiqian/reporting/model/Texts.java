package org.zhiqian.reporting.model;

import java.util.List;
import java.util.Optional;

/** The different texts of a region's own subjects, one a line, by date: {@code texts(notice.url)}. */
public record Texts(String text, Subject subject, Fact shown, List<Condition> conditions) implements Content {
    public Texts {
        conditions = List.copyOf(conditions);
    }

    /** How many subjects have such a text, to open the text to them. */
    public Measure counted() {
        return new Measure(text, subject, Optional.empty(), Optional.empty(), conditions);
    }
}
