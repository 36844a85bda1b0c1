package org.zhiqian.desk.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.zhiqian.Handling;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.organisation.RegionLevel;
import org.zhiqian.organisation.Regions;

/**
 * Every list, count and board over 50,000 open tasks in all counties, over HTTP with a session; run with
 * {@code -Dzhiqian.benchmark=true}, on PostgreSQL also with {@code -Dzhiqian.test.database=postgres}; H2 keeps all in
 * memory and needs three gigabytes.
 */
@EnabledIfSystemProperty(named = "zhiqian.benchmark", matches = "true")
@TestPropertySource(properties = "zhiqian.board.keep=60s")
class DeskBenchmarkTest extends AtTheBoard {
    private static final int OPEN_TASKS = 50_000;
    private static final int WARM_UP = 8;
    private static final int RUNS = 25;
    private static final String LIKE_TASKLIST =
            """
            {"active":true,"sorting":[{"sortBy":"priority","sortOrder":"desc"},{"sortBy":"dueDate","sortOrder":"asc"}]}
            """;
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private Regions regions;

    private final Map<String, long[]> measured = new LinkedHashMap<>();
    private final Map<String, Caller> sessions = new HashMap<>();

    @Test
    void everyListCountAndBoardAnswersWithinAHundredMilliseconds() {
        fill();
        for (String who : List.of("lsi-530125", LEADGRP, CITY, "lsi-530000", PROVINCE)) {
            tasklist(who);
            measure(who, "各清单条数", () -> get(who, "/api/task-lists"));
            measure(who, "案件列表", () -> get(who, "/api/cases?size=30&sort=RECEIVED&desc=true"));
            measure(who, "案件列表，经办过的", () -> get(who, "/api/cases?size=30&sort=RECEIVED&desc=true&mine=true"));
            measure(who, "案件列表，按申报金额，第 100 页", () -> get(who, "/api/cases?size=30&page=100&sort=CLAIMED"));
            measure(who, "案件列表，按项目名称找", () -> get(who, "/api/cases?size=30&text=第%2077%20号"));
            measure(who, "案件列表，按电话找", () -> get(who, "/api/cases?size=30&text=19900000001"));
        }
        for (String who : List.of(LEADGRP, CITY, PROVINCE)) {
            boards(who);
        }
        print();
        assertThat(measured).isNotEmpty();
    }

    private void fill() {
        String fresh = registered("甲");
        String running = verified("乙");
        work.complete(LSI, running, "settle-on-the-spot", Handling.NOT_TODAY);
        work.complete(LSI, running, "draft-plan", Handling.plan("2026-05-20"));
        work.complete(LEADGRP, running, "approve-plan", Handling.APPROVED);
        work.complete(LSI, running, "record-payment", Handling.paid("2026-04-20", 1, "10000"));
        int each = work.openTasks(running).size();
        var counties = regions.all().stream()
                .filter(region -> regions.levelOf(region) == RegionLevel.COUNTY)
                .toList();
        long began = System.nanoTime();
        ManyCases many = new ManyCases(template, counties);
        int inRunningCases = OPEN_TASKS / 5;
        LocalDate today = LocalDate.parse("2026-04-20");
        many.copy(fresh, 100_000, OPEN_TASKS - inRunningCases, today);
        many.copy(running, 200_000, inRunningCases / each, today);
        // as autovacuum leaves a database that was not filled this minute
        template.execute("postgres".equals(System.getProperty("zhiqian.test.database")) ? "VACUUM ANALYZE" : "ANALYZE");
        System.out.printf(
                "%d open tasks, %d cases, copied in %d s%n",
                template.queryForObject("SELECT count(*) FROM act_ru_task", Integer.class),
                template.queryForObject("SELECT count(*) FROM cases", Integer.class),
                (System.nanoTime() - began) / 1_000_000_000);
    }

    private void tasklist(String who) {
        JsonNode filters = get(who, ENGINE + "/filter?resourceType=Task").json();
        for (JsonNode filter : filters) {
            String id = filter.path("id").asText();
            String name = filter.path("name").asText();
            measure(who, "清单「" + name + "」", () -> session(who)
                    .call(
                            "POST",
                            ENGINE + "/filter/" + id + "/list?firstResult=0&maxResults=15",
                            LIKE_TASKLIST,
                            "Accept",
                            "application/hal+json"));
        }
    }

    private void boards(String who) {
        measure(who, "督办看板", () -> get(who, "/api/board"));
        measure(who, "大屏", () -> get(who, "/api/board/wall"));
        measure(who, "看板：已超期，按期限", () -> get(who, "/api/board/tasks?state=OVERDUE"));
        measure(who, "看板：全部任务，按尚欠金额", () -> get(who, "/api/board/tasks?sort=OWED_AMOUNT&desc=true"));
        measure(who, "看板：全部任务，按项目", () -> get(who, "/api/board/tasks?sort=PROJECT"));
        measure(who, "看板：全部任务，按编号，最后一页", () -> get(who, "/api/board/tasks?sort=NUMBER&page=" + last(who)));
        measure(who, "看板：在办案件", () -> get(who, "/api/board/cases?desc=true"));
        measure(who, "看板：未付清，按金额", () -> get(who, "/api/board/cases?kind=OWING&sort=OWED_AMOUNT&desc=true"));
    }

    private final Map<String, Integer> lastPages = new HashMap<>();

    private int last(String who) {
        return lastPages.computeIfAbsent(
                who,
                none -> get(who, "/api/board/tasks?size=1").json().path("total").asInt() / 50);
    }

    private Caller session(String who) {
        return sessions.computeIfAbsent(who, none -> {
            work.officer(who);
            return Caller.browser(work.port(), who);
        });
    }

    private Answer get(String who, String path) {
        Answer answer = session(who).get(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer;
    }

    private void measure(String who, String what, Supplier<Answer> call) {
        for (int i = 0; i < WARM_UP; i++) {
            assertThat(call.get().status()).isEqualTo(200);
        }
        long[] micros = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long began = System.nanoTime();
            Answer answer = call.get();
            micros[i] = (System.nanoTime() - began) / 1_000;
            assertThat(answer.status()).isEqualTo(200);
        }
        Arrays.sort(micros);
        measured.put(who + " | " + what, micros);
    }

    private void print() {
        System.out.println("| who | what | least ms | median ms | 90 % ms |");
        measured.forEach((name, micros) -> System.out.printf(
                "| %s | %.1f | %.1f | %.1f |%n",
                name, micros[0] / 1_000.0, micros[RUNS / 2] / 1_000.0, micros[RUNS * 9 / 10] / 1_000.0));
    }
}
