package org.zhiqian.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiqian.ZhiqianTest;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

@ZhiqianTest
class LoginTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void forgetFailures() {
        jdbc.sql("DELETE FROM login_failures").update();
    }

    @Test
    void nothingAnswersWithoutALogin() {
        Caller nobody = Caller.anonymous(port);
        for (String path : List.of(
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/",
                "/engine-rest/process-definition",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/api/me",
                "/api/cases",
                "/v3/api-docs")) {
            Answer answer = nobody.get(path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.message()).isEqualTo("请先登录。");
            assertThat(answer.header("WWW-Authenticate")).isEmpty();
        }
        for (String path : List.of(
                "/",
                "/camunda/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/actuator/env",
                "/actuator",
                "/anything")) {
            Answer answer = nobody.get(path);
            assertThat(answer.status()).as(path).isEqualTo(302);
            assertThat(answer.header("Location")).as(path).endsWith("/login");
        }
        assertThat(nobody.get("/actuator/health").status()).isEqualTo(200);
        assertThat(nobody.post("/engine-rest/deployment/create", "{}").status()).isIn(401, 403);
    }

    @Test
    void theLoginPageIsChineseAndNeedsNothingFromElsewhere() {
        Answer page = Caller.anonymous(port).get("/login");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("账号", "密码", "登录", "演示环境").doesNotContain("http://", "https://", "<script");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Caller.anonymous(port).get("/login/login.css").status()).isEqualTo(200);
        Answer icon = Caller.anonymous(port).get("/favicon.ico");
        assertThat(icon.status()).as("the icon of every page").isEqualTo(200);
        assertThat(icon.header("Content-Type")).isEqualTo("image/x-icon");
    }

    @Test
    void oneLoginOpensEverything() {
        Caller lsi = Caller.browser(port, "lsi-530125");
        assertThat(lsi.get("/").header("Location")).endsWith("/camunda/app/tasklist/default/");
        assertThat(lsi.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(lsi.get("/camunda/api/engine/engine/default/task/count").status())
                .isEqualTo(200);
        assertThat(lsi.get("/camunda/api/admin/auth/user/default")
                        .json()
                        .path("userId")
                        .asText())
                .isEqualTo("lsi-530125");
        assertThat(lsi.get("/engine-rest/task/count").status()).isEqualTo(200);
        Answer me = lsi.get("/api/me");
        assertThat(me.json().path("login").asText()).isEqualTo("lsi-530125");
        assertThat(me.json().path("csrfToken").asText()).isNotBlank();
        assertThat(lsi.get("/camunda/app/cockpit/default/").status()).isEqualTo(403);
        assertThat(lsi.get("/camunda/app/admin/default/").status()).isEqualTo(403);
        assertThat(lsi.get("/actuator/env").status()).isEqualTo(403);
        assertThat(lsi.get("/anything").status()).isEqualTo(403);
        assertThat(Caller.browser(port, "leadgrp-530125")
                        .get("/camunda/app/cockpit/default/")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPageRunsItsScriptsWhenManyAskAtOnce() throws Exception {
        Caller supervisor = Caller.browser(port, "leadgrp-530125");
        assertThat(atOnce(400, () -> supervisor.get("/camunda/app/cockpit/default/")))
                .allSatisfy(page -> assertThat(noncesIn(page.body()))
                        .hasSize(1)
                        .isEqualTo(noncesIn(page.header("Content-Security-Policy"))));
    }

    private static Set<String> noncesIn(String text) {
        return Pattern.compile("nonce[=-]\"?([\\w-]{20,})")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void theSessionChangesAtLoginAndItsCookieIsNotForScripts() {
        Caller browser = Caller.anonymous(port);
        Answer login = browser.signIn("lsi-530125", Caller.DEMO_PASSWORD);
        assertThat(login.raw().headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("SESSION=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
    }

    @Test
    void programsLeaveNoSession() {
        Answer answer = Caller.officer(port, "lsi-530125").get("/engine-rest/task/count");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Caller.officer(port, "lsi-530125")
                        .get("/camunda/api/engine/engine/default/task/count")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void signingOutEndsEverything() {
        Caller lsi = Caller.browser(port, "lsi-530125");
        assertThat(lsi.post("/camunda/api/admin/auth/user/default/logout", "{}").status())
                .isEqualTo(204);
        assertThat(lsi.get("/engine-rest/task/count").status()).isEqualTo(401);
        assertThat(lsi.get("/camunda/api/engine/engine/default/task/count").status())
                .isEqualTo(401);
        Caller other = Caller.browser(port, "lsi-530125");
        assertThat(other.post("/logout", "").header("Location")).endsWith("/login?logout");
        assertThat(other.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void aForgedChangeIsRefused() {
        Caller lsi = Caller.browser(port, "lsi-530125");
        assertThat(lsi.forged("/engine-rest/task/count", "{}").status()).isEqualTo(403);
        assertThat(lsi.forged("/api/anything", "{}").status()).isEqualTo(403);
        assertThat(lsi.forged("/logout", "{}").status()).isEqualTo(403);
        assertThat(lsi.post("/engine-rest/task/count", "{}").status()).isEqualTo(200);
        assertThat(lsi.forged("/camunda/api/engine/engine/default/task/count", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSetUpPathIsAlwaysRefused() {
        String body = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"e\"},"
                + "\"credentials\":{\"password\":\"evil-evil\"}}";
        for (Caller caller : List.of(
                Caller.anonymous(port), Caller.browser(port, "lsi-530125"), Caller.browser(port, "leadgrp-530125"))) {
            assertThat(caller.post("/camunda/api/admin/setup/default/user/create", body)
                            .status())
                    .isIn(401, 403);
            assertThat(caller.get("/camunda/app/admin/default/setup/").status()).isIn(302, 403);
        }
        assertThat(engine.getIdentityService().createUserQuery().userId("evil").count())
                .isZero();
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .memberOfGroup("camunda-admin")
                        .list())
                .extracting(user -> user.getId())
                .containsExactly("sealed");
    }

    @Test
    void camundasOwnLoginIsRefused() {
        assertThat(Caller.anonymous(port)
                        .form(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                "username=lsi-530125&password=zhiqian-demo")
                        .status())
                .isIn(401, 403);
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForBothWays() {
        Caller wrong = Caller.basic(port, "watr-530302", "wrong");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(wrong.get("/engine-rest/task/count").status()).isEqualTo(401);
        }
        Answer right = Caller.officer(port, "watr-530302").get("/engine-rest/task/count");
        assertThat(right.status()).isEqualTo(401);
        assertThat(right.message()).isEqualTo("密码错误次数过多，请 10 分钟后再试。");
        assertThat(Caller.anonymous(port)
                        .signIn("watr-530302", Caller.DEMO_PASSWORD)
                        .header("Location"))
                .endsWith("/login?error=locked");
        assertThat(Caller.officer(port, "watr-530902")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(200);
        jdbc.sql("UPDATE login_failures SET failed_at = failed_at - INTERVAL '11' MINUTE")
                .update();
        assertThat(Caller.officer(port, "watr-530302")
                        .get("/engine-rest/task/count")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void wrongPasswordsAtOnceAreCountedOneByOne() throws Exception {
        Caller wrong = Caller.basic(port, "fin-530302", "wrong");
        assertThat(atOnce(24, () -> wrong.get("/engine-rest/task/count")))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(401));
        assertThat(jdbc.sql("SELECT count(*) FROM login_failures WHERE login = 'fin-530302'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : callers.invokeAll(Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void aSimplePasswordIsRefused() {
        Caller officer = Caller.officer(port, "gov-530302");
        for (String simple : List.of("1", "aaaaaaaaaaaa", "gov-530302-x")) {
            Answer answer = officer.call(
                    "PUT",
                    "/engine-rest/user/gov-530302/credentials",
                    "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
                            .formatted(simple, Caller.DEMO_PASSWORD));
            assertThat(answer.status()).as(simple).isEqualTo(400);
            assertThat(answer.message()).contains("密码太简单");
        }
    }

    @Test
    void crookedPathsAndUnfittingBodiesAreRefusedWithoutInternals() throws IOException {
        for (String path : List.of("/public/../engine-rest/task", "/camunda/./api/engine/engine/default/task")) {
            assertThat(statusLine(path, "")).contains(" 400 ");
        }
        assertThat(statusLine("/public/wall", "X-Wall-Key: \u00e2\u0080\u00ae\r\n"))
                .contains(" 400 ");
        assertThat(statusLine("/public/", "Content-Type: multipart/form-data; boundary=x\r\n"))
                .contains(" 200 ");
        Caller officer = Caller.officer(port, "lsi-530125");
        for (String body : List.of(
                "null",
                "[]",
                "{\"orQueries\":[null]}",
                "{\"orQueries\":1}",
                "{\"orQueries\":[" + "{\"name\":\"a\"},".repeat(12_000) + "{}]}")) {
            Answer answer = officer.post("/engine-rest/task", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.message()).as(body).isNotEmpty();
            assertThat(answer.body()).doesNotContain("camunda", "java");
        }
    }

    /** As no client library would send it. */
    private String statusLine(String path, String header) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void fewerWrongPasswordsAreForgottenAfterTheRightOne() {
        for (int round = 0; round < 2; round++) {
            for (int attempt = 0; attempt < 4; attempt++) {
                Caller.anonymous(port).signIn("tran-530302", "wrong");
            }
            assertThat(Caller.anonymous(port)
                            .signIn("tran-530302", Caller.DEMO_PASSWORD)
                            .header("Location"))
                    .endsWith("/");
        }
    }

    @Test
    void nobodyLogsInAsTheSealedAccountOrAnUnknownOne() {
        for (String login :
                List.of("sealed", "nobody", "camunda-admin", "", "x".repeat(300), "lsi-530125' OR '1'='1")) {
            for (String password : List.of("", "sealed", "{bcrypt}sealed", Caller.DEMO_PASSWORD)) {
                assertThat(Caller.basic(port, login, password)
                                .get("/engine-rest/task/count")
                                .status())
                        .as(login)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void aWithdrawnRightEndsWithTheNextClick() {
        Caller lsi = Caller.browser(port, "arb-530302");
        String count = "/camunda/api/engine/engine/default/task/count";
        assertThat(lsi.get(count).status()).isEqualTo(200);
        engine.getIdentityService().deleteMembership("arb-530302", "arb-530302");
        try {
            assertThat(lsi.get(count).status()).isEqualTo(403);
            assertThat(lsi.get("/api/me").status()).isEqualTo(403);
        } finally {
            engine.getIdentityService().createMembership("arb-530302", "arb-530302");
        }
        assertThat(lsi.get(count).status()).isEqualTo(200);
    }

    @Test
    void anAdministratorManagesAccountsAndSeesNoCases() {
        engine.getIdentityService().setUserInfo("admin", "demo", "false");
        var admin =
                engine.getIdentityService().createUserQuery().userId("admin").singleResult();
        admin.setPassword("a-long-password-of-the-test");
        engine.getIdentityService().saveUser(admin);
        Caller caller = Caller.basic(port, "admin", "a-long-password-of-the-test");
        assertThat(caller.get("/engine-rest/user?maxResults=10").status()).isEqualTo(200);
        assertThat(caller.get("/engine-rest/task?maxResults=10").status()).isEqualTo(403);
        assertThat(caller.get("/engine-rest/process-instance").status()).isEqualTo(403);
        assertThat(caller.call("PUT", "/engine-rest/group/camunda-admin/members/admin", "{}")
                        .status())
                .isEqualTo(409);
        assertThat(caller.call(
                                "PUT",
                                "/engine-rest/user/sealed/credentials",
                                "{\"password\":\"another-password\",\"authenticatedUserPassword\":\"a-long-password-of-the-test\"}")
                        .status())
                .isEqualTo(409);
        assertThat(caller.call("PUT", "/engine-rest/group/camunda-admin", "{\"id\":\"camunda-admin\",\"name\":\"x\"}")
                        .status())
                .isEqualTo(409);
        assertThat(caller.call("DELETE", "/engine-rest/user/sealed", "").status())
                .isEqualTo(409);
        assertThat(caller.post("/engine-rest/authorization/create", "{}").status())
                .isEqualTo(403);
        assertThat(caller.post("/engine-rest/deployment/create", "{}").status()).isEqualTo(403);
    }
}
