package org.zhiqian.engine.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The second wall before CVE-2026-109432: refuses keys ending in {@code Expression}, at any depth of a JSON body and
 * in query parameters, and bodies on the engine's interfaces that are not JSON.
 */
final class ExpressionKeyFilter extends OncePerRequestFilter {
    private static final int MOST_BYTES = 1 << 20;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final JsonFactory json = new JsonFactory();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Collections.list(request.getParameterNames()).stream().anyMatch(ExpressionKeyFilter::isExpression)) {
            Answer.of(400, "BadRequest", "查询条件不能用表达式。").write(response);
        } else if (!WITH_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            checkBody(request, response, chain);
        }
    }

    private void checkBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            Answer.ofStatus(413).write(response);
        } else if (body.length > 0 && !isJson(request.getContentType())) {
            Answer.ofStatus(415).write(response);
        } else if (body.length > 0 && !isHarmless(body)) {
            Answer.of(400, "BadRequest", "内容不是正确的 JSON，或者含有不允许的表达式。").write(response);
        } else {
            chain.doFilter(new ReadAgain(request, body), response);
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
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isExpression(parser.currentName())) {
                    return false;
                }
            }
            return true;
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }

    private static boolean isExpression(String key) {
        return key.strip().toLowerCase(Locale.ROOT).endsWith("expression");
    }

    /** The body once more, for whoever comes next. */
    private static final class ReadAgain extends HttpServletRequestWrapper {
        private final byte[] body;

        ReadAgain(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body is read at once");
                }
            };
        }
    }
}
