package org.zhiqian.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.CaseState;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Phone;
import org.zhiqian.lifecycle.Petitions;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.protection.Protection;

/** Registers a petition once, however often the same request arrives. */
@Service
@Transactional
class RegistrationDesk {
    private static final int LONGEST_KEY = 100;
    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final Petitions petitions;
    private final CaseFiles caseFiles;
    private final CaseRegister register;
    private final CurrentOfficer currentOfficer;
    private final Protection protection;
    private final JdbcClient jdbc;
    private final ObjectMapper mapper;
    private final Clock clock;

    RegistrationDesk(
            Petitions petitions,
            CaseFiles caseFiles,
            CaseRegister register,
            CurrentOfficer currentOfficer,
            Protection protection,
            JdbcClient jdbc,
            ObjectMapper mapper,
            Clock clock) {
        this.petitions = petitions;
        this.caseFiles = caseFiles;
        this.register = register;
        this.currentOfficer = currentOfficer;
        this.protection = protection;
        this.jdbc = jdbc;
        this.mapper = mapper.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = clock;
    }

    /** What the worker is told. */
    record Receipt(String number, String queryCode, String region, String status, boolean repeated) {}

    Receipt register(Optional<String> key, JsonNode body) {
        if (!body.isObject()) {
            throw new InvalidInput(List.of(new Problem("", "内容", "应为一个 JSON 对象，字段名见接口说明")));
        }
        Map<String, @Nullable Object> fields = mapper.convertValue(body, FIELDS);
        if (key.isEmpty()) {
            return receipt(petitions.register(fields), fields, false);
        }
        String known = checked(key.get());
        String digest = digest(fields);
        if (!takes(known, digest)) {
            return receipt(earlier(known, digest), fields, true);
        }
        CaseNumber number = petitions.register(fields);
        jdbc.sql("UPDATE idempotent_requests SET case_number = ? WHERE login = ? AND request_key = ?")
                .params(number.value(), login(), known)
                .update();
        return receipt(number, fields, false);
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidInput(
                    List.of(new Problem("Idempotency-Key", "Idempotency-Key", "应为 1 至 " + LONGEST_KEY + " 个字符")));
        }
        return key;
    }

    /** False if the key was used before; waits for a request with the same key that is still running. */
    private boolean takes(String key, String digest) {
        return jdbc.sql(
                                """
                        INSERT INTO idempotent_requests (login, request_key, body_digest, requested_at)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(login(), key, digest, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private CaseNumber earlier(String key, String digest) {
        return jdbc.sql(
                        "SELECT case_number FROM idempotent_requests WHERE login = ? AND request_key = ? AND body_digest = ?")
                .params(login(), key, digest)
                .query(String.class)
                .optional()
                .map(CaseNumber::new)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, "这个 Idempotency-Key 已用于另一份内容。请换一个新的键再提交。"));
    }

    /** With the code of the petitioner who was registered, be it the first one of the case or another. */
    private Receipt receipt(CaseNumber number, Map<String, @Nullable Object> fields, boolean repeated) {
        CaseState state = caseFiles.find(number).orElseThrow();
        return new Receipt(
                number.value(),
                register.queryCode(state.id(), Phone.parse(String.valueOf(fields.get("petitionerPhone"))))
                        .orElse(state.queryCode()),
                state.region().value(),
                state.status().name(),
                repeated);
    }

    private String digest(Map<String, @Nullable Object> fields) {
        try {
            return protection.index(mapper.writeValueAsString(fields));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a JSON body cannot be written back", broken);
        }
    }

    private String login() {
        return currentOfficer.get().login();
    }
}
