package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** Tells the engine who calls; a call without that would see everything. */
final class EngineCallFilter extends OncePerRequestFilter {
    private final CurrentOfficer officer;
    private final IdentityService identity;

    EngineCallFilter(CurrentOfficer officer, IdentityService identity) {
        this.officer = officer;
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Reader reader = officer.get();
        identity.setAuthentication(reader.login(), reader.groups(), reader.tenants());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
