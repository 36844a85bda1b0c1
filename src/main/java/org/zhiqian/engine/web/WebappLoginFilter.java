package org.zhiqian.engine.web;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** Logs whoever is logged in with us into Camunda's pages, with the rights he or she has now. */
final class WebappLoginFilter extends ContainerBasedAuthenticationFilter {
    WebappLoginFilter(CurrentOfficer officer) {
        authenticationProvider = new FromOurLogin(officer);
    }

    @Override
    public void init(FilterConfig configuration) {
        // the provider is given, not named by class
    }

    /** Always made anew, so that a withdrawn right ends with the next click. */
    @Override
    protected boolean existisAuthentication(Authentications known, String engine, String login) {
        return false;
    }

    private record FromOurLogin(CurrentOfficer officer) implements AuthenticationProvider {
        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            return officer.find().map(FromOurLogin::result).orElseGet(AuthenticationResult::unsuccessful);
        }

        private static AuthenticationResult result(Reader reader) {
            AuthenticationResult result = AuthenticationResult.successful(reader.login());
            result.setGroups(reader.groups());
            result.setTenants(reader.tenants());
            return result;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // no challenge: the browser would keep the password
        }
    }
}
