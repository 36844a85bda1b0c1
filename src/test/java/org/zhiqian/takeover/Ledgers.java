package org.zhiqian.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** Ledgers as offices send them, and what comes of it. */
final class Ledgers {
    static final String PROVINCE = "leadgrp-530000";
    static final String YAML = "application/yaml";
    private static final long PATIENCE_MILLIS = 600_000;

    private Ledgers() {}

    static byte[] sample() {
        try (InputStream file = Ledgers.class.getResourceAsStream("/config/demo/sample-cases.yaml")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode sampleAsJson() {
        return new ObjectMapper()
                .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(new String(sample(), StandardCharsets.UTF_8)));
    }

    /** The run when it is over. */
    static JsonNode run(Workplace work, String login, String mode, String contentType, byte[] body) {
        Answer accepted = work.officer(login).postBytes(contentType, "/api/imports/cases?mode=" + mode, body);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        return over(work, login, accepted.header("Location"));
    }

    static JsonNode over(Workplace work, String login, String path) {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += 50) {
            JsonNode run = work.officer(login).get(path).json();
            if (run.path("over").asBoolean()) {
                return run;
            }
            pause();
        }
        throw new AssertionError("the run does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Takes the sample over and fails if anything is wrong with it. */
    static JsonNode takeOverSample(Workplace work) {
        JsonNode run = run(work, PROVINCE, "commit", YAML, sample());
        assertThat(run.at("/state/code").asText()).as(run.toString()).isEqualTo("DONE");
        return run;
    }

    /** The number the case of the ledger got. */
    static String number(Workplace work, JsonNode run, String ledgerCase) {
        JsonNode cases = work.officer(PROVINCE)
                .get("/api/imports/" + run.path("id").asText() + "/cases")
                .json()
                .path("cases");
        return StreamSupport.stream(cases.spliterator(), false)
                .filter(one -> one.path("ledgerCase").asText().equals(ledgerCase))
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
    }

    static List<String> reasons(JsonNode run) {
        return StreamSupport.stream(run.path("errors").spliterator(), false)
                .map(one -> one.path("ledgerCase").asText() + " "
                        + one.path("field").asText() + "："
                        + one.path("reason").asText())
                .toList();
    }
}
