package org.zhiqian.engine.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.zhiqian.organisation.CurrentOfficer;

/**
 * The one login. Programs come with HTTP Basic and leave no session; people come through the login page, and their
 * changes carry a token against forgery. Who may do what is said in {@link Routes}.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    private static final String CONTENT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";

    private static final RequestMatcher INTERFACES = request -> isInterface(Gatekeeper.pathOf(request));
    private static final RequestMatcher CAMUNDA =
            request -> Gatekeeper.pathOf(request).startsWith("/camunda/");
    /** Our pages below /camunda/, where Camunda's cookie against forgery can be read. */
    private static final RequestMatcher DESK =
            request -> Gatekeeper.pathOf(request).startsWith("/camunda/desk/");
    /** Scripts whose names change with what they hold. */
    private static final RequestMatcher LASTING =
            request -> Gatekeeper.pathOf(request).matches("/camunda/desk/form/form-[0-9a-f]{12}[.]js");

    private static final RequestMatcher WITH_BASIC = request -> INTERFACES.matches(request) && hasBasic(request);

    /** What our own pages show in a frame. */
    private static final Pattern PREVIEWS = Pattern.compile("/api/cases/[^/]+/(evidence|letters)/[^/]+/content");

    private static boolean isInterface(String path) {
        return path.equals("/engine-rest")
                || path.startsWith("/engine-rest/")
                || path.startsWith("/api/")
                || path.startsWith("/v3/api-docs");
    }

    private static boolean hasBasic(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Gatekeeper gatekeeper) throws Exception {
        return http.securityMatcher(WITH_BASIC)
                .httpBasic(basic -> basic.authenticationEntryPoint(WebSecurity::refuse))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(WebSecurity::refuse).accessDeniedHandler(WebSecurity::refuse))
                .authorizeHttpRequests(all -> all.anyRequest().access(gatekeeper))
                .headers(WebSecurity::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, Gatekeeper gatekeeper, LoginProperties login) throws Exception {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("ZHIQIAN-CSRF");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return http.formLogin(form -> form.loginPage("/login")
                        .successHandler((request, response, known) -> response.sendRedirect("/"))
                        .failureHandler(WebSecurity::tryAgain))
                .logout(logout -> logout.logoutRequestMatcher(WebSecurity::isLogout)
                        .logoutSuccessHandler((request, response, known) -> goodbye(request, response)))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(
                                request -> Gatekeeper.pathOf(request).startsWith("/camunda/api/")
                                        || login.openPosts().contains(Gatekeeper.pathOf(request))))
                .addFilterAfter(new CsrfCookieFilter(), CsrfFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(WebSecurity::askForLogin)
                        .accessDeniedHandler(WebSecurity::refuse))
                .authorizeHttpRequests(all -> all.anyRequest().access(gatekeeper))
                .headers(WebSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher ours = request -> !CAMUNDA.matches(request);
        RequestMatcher preview =
                request -> PREVIEWS.matcher(Gatekeeper.pathOf(request)).matches();
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter((request, response) -> response.setHeader(
                        XFrameOptionsHeaderWriter.XFRAME_OPTIONS_HEADER,
                        preview.matches(request) ? "SAMEORIGIN" : "DENY"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(ours, new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(DESK, WebSecurity::keep))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new OrRequestMatcher(ours, DESK),
                        new StaticHeadersWriter("Content-Security-Policy", CONTENT_POLICY)))
                .addHeaderWriter(new StaticHeadersWriter("Referrer-Policy", "same-origin"));
    }

    /** They hold no data: a browser keeps them, and asks whether they are still the same unless their name says so. */
    private static void keep(HttpServletRequest request, HttpServletResponse response) {
        boolean lasting = LASTING.matches(request) && response.getStatus() == HttpStatus.OK.value();
        response.setHeader(HttpHeaders.CACHE_CONTROL, lasting ? "private, max-age=31536000, immutable" : "no-cache");
    }

    private static boolean isLogout(HttpServletRequest request) {
        String path = Gatekeeper.pathOf(request);
        return request.getMethod().equals("POST")
                && (path.equals("/logout") || path.matches("/camunda/api/admin/auth/user/[^/]+/logout"));
    }

    private static void goodbye(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CAMUNDA.matches(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect("/login?logout");
        }
    }

    private static void tryAgain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why =
                failure instanceof LockedException ? "locked" : failure instanceof DisabledException ? "demo" : "wrong";
        response.sendRedirect("/login?error=" + why);
    }

    private static void askForLogin(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean page = request.getMethod().equals("GET")
                && !INTERFACES.matches(request)
                && !Gatekeeper.pathOf(request).startsWith("/camunda/api/");
        if (page) {
            response.sendRedirect("/login");
        } else {
            Answer.unauthorized().write(response);
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Answer answer = failure instanceof LockedException || failure instanceof DisabledException
                ? Answer.of(401, "Unauthorized", String.valueOf(failure.getMessage()))
                : Answer.unauthorized();
        answer.write(response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Answer.forbidden().write(response);
    }

    @Bean
    FilterRegistrationBean<Filter> plainPaths() {
        return registration(new PlainPathFilter(), Ordered.HIGHEST_PRECEDENCE, "/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pageNonces() {
        return registration(new PageNonceFilter(), 8, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<Filter> smallBodies(BodySizes sizes, CurrentOfficer officer) {
        return registration(new SmallBodyFilter(sizes, officer), 9, "/engine-rest/*", "/camunda/api/*", "/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> webappLogin(CurrentOfficer officer) {
        return registration(new WebappLoginFilter(officer), 10, "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> engineCalls(CurrentOfficer officer, IdentityService identity) {
        return registration(new EngineCallFilter(officer, identity), 11, "/engine-rest/*", "/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> assignments(CurrentOfficer officer, TaskService tasks) {
        return registration(new AssignmentFilter(officer, tasks), 12, "/engine-rest/*", "/camunda/api/engine/*");
    }

    @Bean
    FilterRegistrationBean<Filter> expressionKeys() {
        return registration(new ExpressionKeyFilter(), 13, "/engine-rest/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> mostResults() {
        return registration(new MostResultsFilter(), 14, "/engine-rest/*", "/camunda/api/engine/*");
    }

    @Bean
    FilterRegistrationBean<Filter> controlCharacters() {
        return registration(new ControlCharacterFilter(), 15, "/engine-rest/*", "/camunda/api/*", "/api/*");
    }

    private static FilterRegistrationBean<Filter> registration(Filter filter, int order, String... paths) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(order);
        registration.setAsyncSupported(true);
        return registration;
    }
}
