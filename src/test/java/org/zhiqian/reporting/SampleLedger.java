package org.zhiqian.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.VerificationOutcome;

/** The thirteen invented cases and the figures they must give. */
final class SampleLedger {
    private static final Map<String, ActKind> ACTS = Map.of(
            "filed", ActKind.FILED,
            "order_correct", ActKind.ORDER,
            "transferred", ActKind.POLICE_TRANSFER,
            "police_filed", ActKind.POLICE_FILED);
    private static final Map<String, PartyRole> ROLES =
            Arrays.stream(PartyRole.values()).collect(Collectors.toMap(PartyRole::label, Function.identity()));

    private final JsonNode file;

    SampleLedger() {
        try (InputStream yaml = SampleLedger.class.getResourceAsStream("/config/demo/sample-cases.yaml")) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            file = new ObjectMapper().valueToTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode expected(String report) {
        return file.at("/expected_reports/" + report);
    }

    void enter(CaseFacts facts) {
        file.path("cases").forEach(sample -> enter(sample, facts));
    }

    private static void enter(JsonNode sample, CaseFacts facts) {
        JsonNode claim = sample.path("claim");
        int people = claim.path("people").asInt();
        CaseFacts.Case opened = facts.open(
                sample.path("region").asText(), people, claim.path("amount").asText());
        opened.inCategory(EmployerCategory.valueOf(
                sample.path("employer_category").asText().toUpperCase(Locale.ROOT)));
        sample.path("entities").forEach(entity -> party(entity, opened));
        ACTS.forEach((field, kind) -> {
            if (sample.path(field).isTextual()) {
                opened.acted(sample.path(field).asText(), kind);
            }
        });
        if (claim.has("roster_people")) {
            opened.withRosterOf(claim.path("roster_people").asInt());
        }
        if (sample.has("platform_clue_date")) {
            opened.visited(sample.path("platform_clue_date").asText(), Channel.NATIONAL_PLATFORM);
        }
        sample.path("visits").forEach(day -> opened.received(day.asText()));
        if (sample.path("verify").isObject()) {
            verify(sample.path("verify"), opened);
        }
        sample.path("payments")
                .forEach(payment -> opened.paid(
                        payment.path("date").asText(),
                        payment.path("people_cleared").asInt(),
                        payment.path("amount").asText(),
                        payment.path("is_advance").asBoolean(),
                        payment.path("migrants_cleared").asInt(),
                        payment.path("migrant_amount").asText("0"),
                        "银行代发回单"));
        if (sample.path("close_date").isTextual()) {
            opened.closed(sample.path("close_date").asText());
        }
    }

    private static void verify(JsonNode found, CaseFacts.Case opened) {
        opened.verified(
                found.path("date").asText(),
                found.path("is_arrears").asBoolean() ? VerificationOutcome.ARREARS : VerificationOutcome.NOT_ARREARS,
                found.path("people").asInt(),
                found.path("amount").asText("0"),
                found.path("migrants").asInt(),
                found.path("migrant_amount").asText("0"));
    }

    private static void party(JsonNode entity, CaseFacts.Case opened) {
        Optional.ofNullable(ROLES.get(entity.path("role").asText()))
                .filter(role -> entity.path("uscc").isTextual())
                .ifPresent(role -> opened.against(role, entity.path("uscc").asText()));
    }
}
