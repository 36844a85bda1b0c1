package org.zhiqian.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page of Camunda's with its request. Camunda keeps it with the application, where the next
 * request overwrites it: the page then carries another nonce than its header, runs no script and stays empty.
 */
final class PageNonceFilter extends OncePerRequestFilter {
    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithItsNonce(request), response);
    }

    private static final class WithItsNonce extends HttpServletRequestWrapper {
        WithItsNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletContext getServletContext() {
            ServletContext context = super.getServletContext();
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> answer(context, method, arguments));
        }

        private @Nullable Object answer(ServletContext context, Method method, Object[] arguments) throws Throwable {
            boolean ofNonce = arguments != null && arguments.length > 0 && NONCE.equals(arguments[0]);
            if (ofNonce && method.getName().equals("setAttribute")) {
                setAttribute(NONCE, arguments[1]);
                return null;
            }
            if (ofNonce && method.getName().equals("getAttribute")) {
                return getAttribute(NONCE);
            }
            try {
                return method.invoke(context, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
