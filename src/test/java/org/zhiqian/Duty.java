package org.zhiqian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A duty of the notices and where it is carried out: one row of {@code src/docs/duties}.
 *
 * @param places where it stands, 云治欠发〔2026〕2号 附件1 二
 * @param because why no program can carry it out, empty for all others ({@code kind: outside})
 * @param element a step of a diagram, {@code urging/Task_UrgeOffice}, or a file of the product that holds the duty
 * @param form the form that carries it out, if one does
 * @param test {@code Class.method}
 */
record Duty(String file, String duty, List<String> places, String because, String element, String form, String test) {

    static List<Duty> all() {
        return Artefacts.files("src/docs/duties", ".yaml").flatMap(Duty::in).toList();
    }

    private static Stream<Duty> in(Path file) {
        List<Map<String, Object>> rows = new Yaml().load(read(file));
        return rows.stream().map(row -> of(String.valueOf(file.getFileName()), row));
    }

    private static Duty of(String file, Map<String, Object> row) {
        return new Duty(
                file,
                text(row, "duty"),
                row.get("notice") instanceof List<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(text(row, "notice")),
                text(row, "kind").equals("outside") ? text(row, "because") : "",
                text(row, "element"),
                text(row, "form"),
                text(row, "test"));
    }

    private static String text(Map<String, Object> row, String key) {
        return String.valueOf(row.getOrDefault(key, "")).strip();
    }

    boolean outside() {
        return !because.isEmpty();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
