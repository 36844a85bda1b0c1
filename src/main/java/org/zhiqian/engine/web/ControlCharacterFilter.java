package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses control characters in parameters and in JSON bodies, where they stand as {@code \}{@code u00..}: PostgreSQL
 * stores no NUL, and nobody types the others. Blank ones such as line breaks pass. A ledger names its own, case by case.
 * Comes after {@link SmallBodyFilter}.
 */
final class ControlCharacterFilter extends OncePerRequestFilter {
    private static final String LEDGERS = "/api/imports/";
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]");
    private static final Pattern ESCAPED =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u00(?:0[0-8]|0[eE]|0[fF]|1[0-9a-fA-F]|7[fF])");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean found = request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(text -> CONTROL.matcher(text).find())
                || isJson(request) && ESCAPED.matcher(textOf(request)).find();
        if (found) {
            Answer.of(400, "BadRequest", "内容含有不可见的控制字符，请删去后重试。").write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(LEDGERS)
                && String.valueOf(request.getContentType())
                        .toLowerCase(Locale.ROOT)
                        .contains("json");
    }

    private static String textOf(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
