package org.zhiqian.letters;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** All fields of all sources; no two have the same name. */
@Component
class LetterFields {
    /** What the letter itself is; known for every letter. */
    static final List<String> OWN = List.of("文书名称", "文号", "制作日期", "制作单位");

    private final Map<String, LetterSource<?>> byName = new LinkedHashMap<>();

    LetterFields(List<LetterSource<?>> sources) {
        for (LetterSource<?> source : sources) {
            source.texts().forEach(name -> add(name, source));
            source.tables().keySet().forEach(name -> add(name, source));
        }
    }

    private void add(String name, LetterSource<?> source) {
        if (OWN.contains(name) || byName.putIfAbsent(name, source) != null) {
            throw new IllegalStateException("文书字段「%s」有两处来源".formatted(name));
        }
    }

    boolean hasText(String field) {
        return OWN.contains(field)
                || Optional.ofNullable(byName.get(field))
                        .filter(source -> source.texts().contains(field))
                        .isPresent();
    }

    boolean hasColumn(String table, String column) {
        return Optional.ofNullable(byName.get(table))
                .flatMap(source -> Optional.ofNullable(source.tables().get(table)))
                .filter(columns -> columns.contains(column))
                .isPresent();
    }

    /** Every name as templates write it, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(OWN);
        byName.forEach((name, source) -> {
            if (source.texts().contains(name)) {
                names.add(name);
            } else {
                Optional.ofNullable(source.tables().get(name))
                        .ifPresent(columns -> columns.forEach(column -> names.add(name + "." + column)));
            }
        });
        return names;
    }

    /** The values of a letter; each source is asked once, and only if one of its fields is. */
    Values of(About about, Map<String, String> own) {
        Map<LetterSource<?>, Values> opened = new HashMap<>();
        return new Values() {
            @Override
            public String text(String field) {
                return own.containsKey(field)
                        ? own.getOrDefault(field, "")
                        : source(field).map(values -> values.text(field)).orElse("");
            }

            @Override
            public List<Map<String, String>> rows(String table) {
                return source(table).map(values -> values.rows(table)).orElse(List.of());
            }

            private Optional<Values> source(String name) {
                return Optional.ofNullable(byName.get(name))
                        .map(source -> opened.computeIfAbsent(source, one -> one.of(about)));
            }
        };
    }
}
