package org.zhiqian.engine.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The second wall before CVE-2026-109432: refuses keys ending in {@code Expression}, at any depth of a JSON body and
 * in query parameters, and bodies on the engine's interfaces that are not a JSON object. An empty place in a list would
 * be a defect in the engine. Comes after {@link SmallBodyFilter}, so that the body can be read again.
 */
final class ExpressionKeyFilter extends OncePerRequestFilter {
    private static final int LONGEST_LIST = 500;

    private final JsonFactory json = new JsonFactory();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Collections.list(request.getParameterNames()).stream().anyMatch(ExpressionKeyFilter::isExpression)) {
            Answer.of(400, "BadRequest", "查询条件不能用表达式。").write(response);
        } else {
            checkBody(request, response, chain);
        }
    }

    private void checkBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readAllBytes();
        if (body.length > 0 && !isJson(request.getContentType())) {
            Answer.ofStatus(415).write(response);
        } else if (body.length > 0 && !isHarmless(body)) {
            Answer.of(400, "BadRequest", "内容不是正确的 JSON，或者含有不允许的表达式。").write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private boolean isHarmless(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            boolean harmless = parser.nextToken() == JsonToken.START_OBJECT;
            while (harmless && parser.nextToken() != null) {
                harmless = !isExpressionKey(parser) && !isEmptyPlace(parser) && !isInLongList(parser);
            }
            return harmless;
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }

    private static boolean isExpressionKey(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.FIELD_NAME && isExpression(parser.currentName());
    }

    private static boolean isEmptyPlace(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                && parser.getParsingContext().inArray();
    }

    /** Thousands of {@code orQueries} overflow the database's stack. */
    private static boolean isInLongList(JsonParser parser) {
        @Nullable JsonStreamContext list = parser.getParsingContext();
        if (list != null && !list.inArray()) {
            list = list.getParent();
        }
        return list != null && list.inArray() && list.getCurrentIndex() >= LONGEST_LIST;
    }

    private static boolean isExpression(String key) {
        return key.strip().toLowerCase(Locale.ROOT).endsWith("expression");
    }
}
