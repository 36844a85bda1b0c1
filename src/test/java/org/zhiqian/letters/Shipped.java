package org.zhiqian.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The templates as they are shipped, and values for all their places. */
final class Shipped {
    static final Path DIRECTORY = Path.of("config/letters");

    private Shipped() {}

    static List<Path> templates() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A value for whatever is asked for, remembering what was. */
    static final class Answers implements Values {
        final Map<String, String> given = new LinkedHashMap<>();
        private final UnaryOperator<String> value;

        Answers(UnaryOperator<String> value) {
            this.value = value;
        }

        @Override
        public String text(String field) {
            return given.computeIfAbsent(field, value);
        }

        @Override
        public List<Map<String, String>> rows(String table) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                int row = i;
                rows.add(new LinkedHashMap<>() {
                    @Override
                    public String getOrDefault(Object column, String blank) {
                        return given.computeIfAbsent(table + "." + column + row, value);
                    }
                });
            }
            return rows;
        }
    }
}
