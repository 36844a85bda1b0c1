package org.zhiqian;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The sentences of the four notices that ask for something, place by place: {@code src/docs/notices.yaml}. */
final class Notices {
    private static final Map<String, Map<String, List<String>>> ALL =
            new Yaml().load(Duty.read(Path.of("src/docs/notices.yaml")));

    private Notices() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    static Set<String> placesOf(String notice) {
        return ALL.getOrDefault(notice, Map.of()).keySet();
    }

    /** What each place asks for; a place is a notice and one of its sections. */
    static Map<String, List<String>> sentences() {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        ALL.forEach((notice, places) ->
                places.forEach((place, asked) -> sentences.put(notice + " " + place, List.copyOf(asked))));
        return sentences;
    }
}
