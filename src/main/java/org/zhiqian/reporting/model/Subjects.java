package org.zhiqian.reporting.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that definitions may count; nothing else of the database can be reached by them. */
final class Subjects {
    private static final Map<String, Subject> BY_NAME = new LinkedHashMap<>();

    static {
        Stream.of(CaseSubjects.all(), List.of(InspectionSubject.INSPECTION), ReceptionSubjects.all())
                .flatMap(List::stream)
                .forEach(subject -> BY_NAME.put(subject.name(), subject));
    }

    private Subjects() {}

    static Subject named(String name) {
        Subject known = BY_NAME.get(name);
        if (known == null) {
            throw new IllegalArgumentException(
                    "没有「%s」这一类记录，可用的有：%s".formatted(name, String.join("、", BY_NAME.keySet())));
        }
        return known;
    }
}
