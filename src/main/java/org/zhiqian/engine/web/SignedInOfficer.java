package org.zhiqian.engine.web;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.zhiqian.engine.access.Accounts;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.OnBehalf;
import org.zhiqian.organisation.Reader;

/** Whoever Spring Security says is logged in, with the rights of this very request rather than those at login. */
@Component
class SignedInOfficer implements CurrentOfficer, OnBehalf {
    private final Accounts accounts;
    private final IdentityService identity;

    SignedInOfficer(Accounts accounts, IdentityService identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @Override
    public Optional<Reader> find() {
        @Nullable Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        if (login.getDetails() instanceof Reader reader) {
            return Optional.of(reader);
        }
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return Optional.of(accounts.readerOf(login.getName()));
        }
        String key = Reader.class.getName() + "/" + login.getName();
        if (!(request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof Reader)) {
            request.setAttribute(key, accounts.readerOf(login.getName()), RequestAttributes.SCOPE_REQUEST);
        }
        return Optional.ofNullable((Reader) request.getAttribute(key, RequestAttributes.SCOPE_REQUEST));
    }

    @Override
    public void of(Reader reader, Runnable work) {
        UsernamePasswordAuthenticationToken login =
                UsernamePasswordAuthenticationToken.authenticated(reader.login(), null, List.of());
        login.setDetails(reader);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        identity.setAuthentication(reader.login(), reader.groups(), reader.tenants());
        try {
            work.run();
        } finally {
            identity.clearAuthentication();
            SecurityContextHolder.setContext(before);
        }
    }
}
