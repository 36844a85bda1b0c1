package org.zhiqian.filing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Reports as canonical JSON: keys in order, no blanks, numbers without needless zeros, so that equal content is equal text. */
final class FilingJson {
    /** Left out of the JSON where a table has none. */
    private static final String UNDER_THE_TABLE = "below";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FilingJson() {}

    static String write(Object content) {
        return canonical(JSON.valueToTree(content));
    }

    static <C> C read(String json, Class<C> type) {
        try {
            JsonNode content = JSON.readTree(json);
            if (content.path("figures") instanceof ObjectNode figures && !figures.has(UNDER_THE_TABLE)) {
                figures.putArray(UNDER_THE_TABLE);
            }
            return JSON.treeToValue(content, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored report cannot be read", broken);
        }
    }

    /** Whether the text still is what was hashed; text that is no JSON any more is not. */
    static boolean matches(String json, String sha256) {
        try {
            return sha256(canonical(JSON.readTree(json))).equals(sha256);
        } catch (JsonProcessingException broken) {
            return false;
        }
    }

    static String sha256(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String canonical(JsonNode node) {
        return ordered(node).toString();
    }

    private static JsonNode ordered(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> fields = new TreeMap<>();
            object.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getValue())));
            return JSON.createObjectNode().setAll(fields);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode ordered = JSON.createArrayNode();
            array.forEach(item -> ordered.add(ordered(item)));
            return ordered;
        }
        return node.isNumber() ? plain(node.decimalValue()) : node;
    }

    private static JsonNode plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return JSON.getNodeFactory().numberNode(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
