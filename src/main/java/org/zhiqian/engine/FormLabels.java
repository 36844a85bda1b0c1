package org.zhiqian.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The Chinese names of fields, read from the forms themselves, so that a refusal calls a field what the form calls it. */
@Component
class FormLabels {
    private final Map<String, Map<String, String>> byForm = new HashMap<>();

    FormLabels(ResourcePatternResolver resources, ObjectMapper mapper) {
        try {
            for (Resource form : resources.getResources("classpath*:forms/**/*.form")) {
                JsonNode schema = mapper.readTree(form.getURL());
                Map<String, String> labels = new HashMap<>();
                collect(schema, "", "", labels);
                byForm.put(schema.path("id").asText(), labels);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a form cannot be read", unreadable);
        }
    }

    private static void collect(JsonNode parent, String prefix, String heading, Map<String, String> labels) {
        for (JsonNode component : parent.path("components")) {
            String label =
                    component.path("label").asText(component.path("dateLabel").asText());
            if (component.hasNonNull("path")) {
                String path = prefix + component.path("path").asText();
                labels.put(path, label);
                collect(component, path + ".", label, labels);
            } else if (component.hasNonNull("key")) {
                labels.put(prefix + component.path("key").asText(), heading + label);
            } else {
                collect(component, prefix, heading, labels);
            }
        }
    }

    /** The label of the field, or its key where no form shows it. */
    String of(String formId, String path) {
        return byForm.getOrDefault(formId, Map.of()).getOrDefault(path, path);
    }
}
