package org.zhiqian.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The thirteen invented cases and the figures they must give. */
final class SampleFile {
    private final JsonNode content;

    SampleFile() {
        try (InputStream yaml = SampleFile.class.getResourceAsStream("/config/demo/sample-cases.yaml")) {
            content = new ObjectMapper()
                    .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<SampleCase> cases() {
        return StreamSupport.stream(content.path("cases").spliterator(), false)
                .map(SampleCase::new)
                .toList();
    }

    SampleCase sample(String id) {
        return cases().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample case " + id));
    }

    JsonNode expected(String report) {
        JsonNode expected = content.path("expected_reports").path(report);
        if (expected.isMissingNode()) {
            throw new AssertionError("the file expects nothing of " + report);
        }
        return expected;
    }
}
