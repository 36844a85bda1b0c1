package org.zhiqian.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.zhiqian.AtTheOffice;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;

/** Files of some dozen megabytes, many at once: the program takes in two and asks the others to come again. */
class LargeUploadsTest extends AtTheOffice {
    private static final String OFFICER = "leadgrp-530000";
    private static final String LEDGERS = "/api/imports/cases?mode=none";
    private static final String YAML = "application/yaml";
    private static final int PATIENCE_MILLIS = 30_000;

    @Autowired
    Environment environment;

    /** An upload of which only the beginning arrives. */
    private Socket begun(String path, long length) throws IOException {
        Socket socket = new Socket("localhost", environment.getRequiredProperty("local.server.port", Integer.class));
        socket.setSoTimeout(PATIENCE_MILLIS);
        String login = Base64.getEncoder()
                .encodeToString((OFFICER + ":" + Caller.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream()
                .write(
                        """
                        POST %s HTTP/1.1
                        Host: localhost
                        Authorization: Basic %s
                        Content-Type: %s
                        Content-Length: %d

                        cases:"""
                                .formatted(path, login, YAML, length)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String statusLine(Socket socket) throws IOException {
        return String.valueOf(
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine());
    }

    /** The first answer with such a status, or the last one. */
    private Answer until(IntPredicate status) {
        Answer answer = post();
        for (int tries = 0; tries < 100 && !status.test(answer.status()); tries++) {
            answer = post();
        }
        return answer;
    }

    private Answer post() {
        return work.officer(OFFICER).postBytes(YAML, LEDGERS, new byte[2 << 20]);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEDGERS, "/api/rotas/yn-2026?region=530000"})
    void aThirdFileIsAskedToComeAgainAndTakenInLater(String path) throws IOException {
        try (Socket one = begun(path, 1 << 20);
                Socket other = begun(path, 1 << 20)) {
            assertThat(one.isConnected() && other.isConnected()).isTrue();
            Answer third = until(status -> status == 503);
            assertThat(third.status()).isEqualTo(503);
            assertThat(third.header("Retry-After")).isEqualTo("10");
            assertThat(third.message()).contains("请十秒后再试");
            assertThat(work.officer(OFFICER).get("/api/imports").status()).isEqualTo(200);
        }
        assertThat(until(status -> status != 503).status()).isEqualTo(400);
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotRead() throws IOException {
        try (Socket ledger = begun(LEDGERS, 33 << 20);
                Socket petition = begun("/api/petitions", 2 << 20)) {
            assertThat(statusLine(ledger)).contains(" 413");
            assertThat(statusLine(petition)).contains(" 413");
        }
    }

    @Test
    void theWholeBodyIsHandedOnWithoutACopy() throws IOException {
        byte[] body = "cases: []".getBytes(StandardCharsets.UTF_8);
        ReadAgain call = new ReadAgain(new MockHttpServletRequest(), body);
        assertThat(call.getInputStream().readAllBytes()).isSameAs(body);
        assertThat(call.getInputStream().readNBytes(9)).isSameAs(body);
        assertThat(call.getInputStream().readNBytes(5)).asString().isEqualTo("cases");
        assertThat(call.getReader().readLine()).isEqualTo("cases: []");
    }
}
