package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses paths with dots and doubled slashes before anything else reads them. The firewall of Spring Security would
 * refuse them too, but a filter ahead of it fails on some, and anybody could fill the log with its reports.
 */
final class PlainPathFilter extends OncePerRequestFilter {
    private static final Pattern CROOKED = Pattern.compile("//|/\\.{1,2}(/|;|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CROOKED.matcher(request.getRequestURI()).find()) {
            Answer.ofStatus(400).write(response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
