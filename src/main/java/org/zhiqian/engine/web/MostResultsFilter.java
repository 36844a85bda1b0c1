package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks for no more results than the engine gives, where the caller named no number; Cockpit often names none. */
final class MostResultsFilter extends OncePerRequestFilter {
    private static final String MOST = "maxResults=1000";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String asked = request.getQueryString();
        boolean named = asked != null && asked.contains("maxResults=");
        chain.doFilter(named ? request : new Limited(request), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            @Nullable String asked = super.getQueryString();
            return asked == null || asked.isEmpty() ? MOST : asked + "&" + MOST;
        }
    }
}
