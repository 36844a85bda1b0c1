package org.zhiqian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One Camunda Form. */
record FormFile(Path path, JsonNode json) {

    /**
     * A field that an officer fills in; {@code key} carries the path of its group, as in {@code measures1.person}.
     *
     * @param hiddenAtTimes shown only on a condition, its own or its group's
     */
    record Field(String key, boolean hiddenAtTimes, JsonNode json) {
        String type() {
            return json.path("type").asText();
        }

        String label() {
            return json.path(type().equals("datetime") ? "dateLabel" : "label").asText();
        }

        boolean isRequired() {
            return json.path("validate").path("required").asBoolean();
        }

        boolean isInList() {
            return key.contains(".");
        }

        /** What a select, radio or checklist offers: value and label. */
        Map<String, String> options() {
            Map<String, String> options = new LinkedHashMap<>();
            json.path("values")
                    .forEach(option -> options.put(
                            option.path("value").asText(), option.path("label").asText()));
            return options;
        }
    }

    static FormFile read(Path path) {
        try {
            return new FormFile(path, new ObjectMapper().readTree(path.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    String module() {
        return path.getName(1).toString();
    }

    /** The command that the form becomes. */
    Class<?> command() throws ClassNotFoundException {
        return Class.forName("org.zhiqian." + module() + "." + Artefacts.pascal(id()));
    }

    List<JsonNode> components() {
        return componentsOf(json);
    }

    List<Field> fields() {
        return fieldsOf(json, "", false);
    }

    private static List<JsonNode> componentsOf(JsonNode parent) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            found.add(component);
            found.addAll(componentsOf(component));
        }
        return found;
    }

    private static List<Field> fieldsOf(JsonNode parent, String prefix, boolean hiddenAtTimes) {
        List<Field> found = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            boolean hidden = hiddenAtTimes || component.has("conditional");
            if (component.has("key")) {
                found.add(new Field(prefix + component.path("key").asText(), hidden, component));
            }
            String group = component.path("path").asText();
            found.addAll(fieldsOf(component, group.isEmpty() ? prefix : prefix + group + ".", hidden));
        }
        return found;
    }
}
