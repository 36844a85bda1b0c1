package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for no more results than the engine gives: Cockpit often names no number, and Tasklist asks for 2,000 lists,
 * which the engine refuses.
 */
final class MostResultsFilter extends OncePerRequestFilter {
    private static final int MOST = 1_000;
    private static final Pattern NAMED = Pattern.compile("(?<=^|&)maxResults=([0-9]{1,9})(?=&|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = Optional.ofNullable(request.getQueryString()).orElse("");
        chain.doFilter(new Limited(request, limited(asked)), response);
    }

    private static String limited(String asked) {
        if (asked.contains("maxResults")) {
            return NAMED.matcher(asked)
                    .replaceAll(named -> "maxResults=" + Math.min(Integer.parseInt(named.group(1)), MOST));
        }
        return (asked.isEmpty() ? "" : asked + "&") + "maxResults=" + MOST;
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final String query;

        Limited(HttpServletRequest request, String query) {
            super(request);
            this.query = query;
        }

        @Override
        public String getQueryString() {
            return query;
        }
    }
}
