package org.zhiqian.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** Decides about every request: open paths for all, {@link Routes} for whoever is logged in, nothing else. */
@Component
class Gatekeeper implements AuthorizationManager<RequestAuthorizationContext> {
    private final CurrentOfficer officer;
    private final LoginProperties properties;

    Gatekeeper(CurrentOfficer officer, LoginProperties properties) {
        this.officer = officer;
        this.properties = properties;
    }

    static String pathOf(HttpServletRequest request) {
        @Nullable String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> login, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(isOpen(request)
                || officer.find().filter(reader -> allows(reader, request)).isPresent());
    }

    private boolean isOpen(HttpServletRequest request) {
        String path = pathOf(request);
        return path.equals("/error")
                || HttpMethod.POST.matches(request.getMethod())
                        && properties.openPosts().contains(path)
                || HttpMethod.GET.matches(request.getMethod())
                        && (path.equals("/login")
                                || path.equals("/login/login.css")
                                || path.equals("/favicon.ico")
                                || path.equals("/actuator/health")
                                || path.startsWith("/actuator/health/")
                                || properties.openPaths().stream()
                                        .anyMatch(open -> path.startsWith(open) || open.equals(path + "/")));
    }

    private static boolean allows(Reader reader, HttpServletRequest request) {
        return Routes.allow(reader, request.getMethod(), pathOf(request));
    }
}
