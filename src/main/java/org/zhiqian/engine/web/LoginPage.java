package org.zhiqian.engine.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Role;

/** The login page, and where to go after it. */
@Controller
class LoginPage {
    private static final MediaType ICON = MediaType.parseMediaType("image/x-icon");
    private static final Map<String, String> MESSAGES = Map.of(
            "wrong", "账号或密码不对。",
            "locked", "密码错误次数过多，请 10 分钟后再试。",
            "demo", "演示账号只能在演示环境登录。");

    private final CurrentOfficer officer;
    private final Officers officers;
    private final boolean demo;
    private final String page;

    LoginPage(CurrentOfficer officer, Officers officers, Environment environment) throws IOException {
        this.officer = officer;
        this.officers = officers;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
        page = new ClassPathResource("login/login.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String login(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String logout,
            CsrfToken csrf) {
        String message = error != null ? MESSAGES.getOrDefault(error, "没有登录成功，请重试。") : logout != null ? "您已退出。" : "";
        return page.replace("{{csrf-name}}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{{csrf}}", HtmlUtils.htmlEscape(csrf.getToken()))
                .replace("{{message}}", message.isEmpty() ? "" : "<p role=\"alert\">" + message + "</p>")
                .replace("{{demo}}", demo ? "<p class=\"demo\">演示环境：数据均为虚构，请勿录入真实信息。</p>" : "");
    }

    /** The one icon of the product; browsers ask for it on every page that names none. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Resource> icon() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .contentType(ICON)
                .body(new ClassPathResource("META-INF/resources/webjars/camunda/favicon.ico"));
    }

    @GetMapping("/")
    void home(HttpServletResponse response) throws IOException {
        boolean administratorOnly =
                officer.find().filter(reader -> !reader.has(Role.OFFICERS)).isPresent();
        response.sendRedirect(
                administratorOnly ? "/camunda/app/admin/default/#/users" : "/camunda/app/tasklist/default/");
    }

    /** Who is logged in, and the token that a page must send back with changes. */
    @GetMapping("/api/me")
    @ResponseBody
    Me me(@Nullable CsrfToken csrf) {
        Reader reader = officer.get();
        return new Me(
                reader.login(),
                officers.find(reader.login()).map(Officer::name).orElse(reader.login()),
                reader.offices().stream().map(Object::toString).toList(),
                reader.tenants(),
                reader.roles().stream().map(Role::group).sorted().toList(),
                reader.duties().stream().map(Duty::group).sorted().toList(),
                Optional.ofNullable(csrf).map(CsrfToken::getHeaderName),
                Optional.ofNullable(csrf).map(CsrfToken::getToken));
    }

    record Me(
            String login,
            String name,
            List<String> offices,
            List<String> regions,
            List<String> roles,
            List<String> duties,
            Optional<String> csrfHeader,
            Optional<String> csrfToken) {}
}
