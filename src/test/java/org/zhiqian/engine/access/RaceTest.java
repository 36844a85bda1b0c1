package org.zhiqian.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhiqian.ZhiqianTest;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.engine.Probe;

/** Two colleagues at once: one wins, the other reads a Chinese sentence. */
@ZhiqianTest
class RaceTest {
    private static final int ROUNDS = 12;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Test
    void oneColleagueClaims() throws Exception {
        race("claim", "/engine-rest", Caller.officer(port, "lsi-530125"), Caller.officer(port, "lsi2-530125"));
    }

    @Test
    void oneColleagueClaimsInTasklist() throws Exception {
        race(
                "claim",
                "/camunda/api/engine/engine/default",
                Caller.browser(port, "lsi-530125"),
                Caller.browser(port, "lsi2-530125"));
    }

    @Test
    void oneColleagueCompletes() throws Exception {
        race("submit-form", "/engine-rest", Caller.officer(port, "lsi-530125"), Caller.officer(port, "lsi2-530125"));
    }

    @Test
    void oneColleagueCompletesInTasklist() throws Exception {
        race(
                "submit-form",
                "/camunda/api/engine/engine/default",
                Caller.browser(port, "lsi-530125"),
                Caller.browser(port, "lsi2-530125"));
    }

    private void race(String action, String api, Caller one, Caller other) throws Exception {
        Probe probe = new Probe(engine);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String path = api + "/task/" + probe.task("lsi-530125", "530125") + "/" + action;
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Answer>> answers = new ArrayList<>();
                answers.add(both.submit(after(start, () -> one.post(path, "{\"userId\":\"lsi-530125\"}"))));
                answers.add(both.submit(after(start, () -> other.post(path, "{\"userId\":\"lsi2-530125\"}"))));
                Answer first = answers.get(0).get();
                Answer second = answers.get(1).get();
                Answer winner = first.status() == 204 ? first : second;
                Answer loser = winner == first ? second : first;
                assertThat(winner.status()).as("%s %s", first, second).isEqualTo(204);
                assertThat(loser.status()).as("%s", loser).isIn(404, 409);
                assertThat(loser.message()).contains("请刷新后再看");
            }
        } finally {
            both.shutdown();
        }
    }

    private static Callable<Answer> after(CyclicBarrier start, Callable<Answer> call) {
        return () -> {
            start.await();
            return call.call();
        };
    }
}
