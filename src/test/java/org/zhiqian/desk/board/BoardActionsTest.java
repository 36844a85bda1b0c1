package org.zhiqian.desk.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

/** Urging, reassigning, listing and calling to account from the board, many rows at once. */
class BoardActionsTest extends AtTheBoard {
    @Test
    void lateTasksAreUrgedAndOneThatIsNotLateIsRefused() {
        List<String> late = List.of(registered("甲"), registered("乙"));
        work.goTo("2026-04-28");
        String fresh = work.register(LSI, fresh());
        List<String> tasks = new ArrayList<>(tasks("accept-petition", late));
        tasks.add(work.task(fresh, "accept-petition").getId());
        tasks.add("no-such-task");
        jdbc.sql("DELETE FROM outbox_mails").update();

        JsonNode outcome = act(LEADGRP, "URGE", tasks, "means", "PHONE").json();
        assertThat(outcome.path("done").asInt()).isEqualTo(2);
        assertThat(outcome.path("refused").asInt()).isEqualTo(2);
        assertThat(messages(outcome).get(0)).isEqualTo("已催办宜良县劳动保障监察大队。");
        assertThat(messages(outcome).get(2)).isEqualTo("任务期限内，不需要催办。");
        assertThat(messages(outcome).get(3)).startsWith("任务已经办结、撤销，或者不在本单位的督办范围内");
        int officersOfTheUnit = 2;
        assertThat(jdbc.sql("SELECT count(*) FROM outbox_mails")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * officersOfTheUnit);
        assertThat(work.openTasks(late.get(0))).containsExactly("受理审查");
        assertThat(work.sheet(LSI, late.get(0)).at("/course/0/kind/label").asText())
                .isEqualTo("催办");
        assertThat(processes("neglect")).isEqualTo(2);
        assertThat(column(read(LEADGRP, "/api/board/tasks?state=OVERDUE&department=LSI"), "urgedOn"))
                .containsExactly("2026-04-28", "2026-04-28");
    }

    @Test
    void aSecondUrgingOnTheSameDayIsRefusedEvenAtTheSameTime() {
        List<String> tasks = tasks("accept-petition", List.of(registered("甲")));
        work.goTo("2026-04-28");
        List<CompletableFuture<Answer>> clicks = IntStream.range(0, 4)
                .mapToObj(click -> CompletableFuture.supplyAsync(() -> act(CITY, "URGE", tasks, "means", "LETTER")))
                .toList();
        List<Answer> answers = clicks.stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.json().path("done").asInt())
                        .sum())
                .as(answers.toString())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM facts WHERE kind = 'URGED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(messages(act(CITY, "URGE", tasks, "means", "PHONE").json())).containsExactly("今天已经催办过，不重复催办。");
        assertThat(processes("neglect")).isEqualTo(1);
        work.goTo("2026-04-29");
        assertThat(act(CITY, "URGE", tasks, "means", "PHONE")
                        .json()
                        .path("done")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void onlyTheLeadingOfficesActAndOnlyInTheirRegions() {
        List<String> tasks = tasks("accept-petition", List.of(registered("甲")));
        work.goTo("2026-04-28");
        for (String kind : List.of("URGE", "REASSIGN", "LIST", "CALL")) {
            for (String other : List.of("leadgrp-530302", "hurd-530125", "hrss-530125")) {
                JsonNode outcome = act(other, kind, tasks, "means", "PHONE").json();
                assertThat(outcome.path("done").asInt())
                        .as(kind + other + outcome)
                        .isZero();
            }
        }
        assertThat(work.sheet(LSI, onlyCase()).path("course").toString())
                .doesNotContain("URGED", "REASSIGNED", "MATTER");
    }

    @Test
    void aTaskIsReassignedInsideItsOfficeAndTheCaseFileSaysWhy() {
        String number = registered("甲");
        List<String> tasks = tasks("accept-petition", List.of(number));
        assertThat(read(LEADGRP, "/api/board/colleagues?office=lsi-530125").toString())
                .contains("lsi2-530125");
        assertThat(messages(act(LEADGRP, "REASSIGN", tasks, "assignee", "hurd-530125")
                        .json()))
                .containsExactly("只能交给承办机构的人员办理，请选择本机构的同事。");
        JsonNode outcome =
                act(LEADGRP, "REASSIGN", tasks, "assignee", "lsi2-530125").json();
        assertThat(outcome.path("done").asInt()).as(outcome.toString()).isEqualTo(1);
        assertThat(work.task(number, "accept-petition").getAssignee()).isEqualTo("lsi2-530125");
        assertThat(work.sheet(LSI, number).at("/course/0/kind/label").asText()).isEqualTo("改派");
        assertThat(work.sheet(LSI, number).at("/course/0/note").asText()).contains("请三日内办结");
        assertThat(messages(act(LEADGRP, "REASSIGN", tasks, "assignee", "lsi2-530125")
                                .json())
                        .get(0))
                .contains("本来就由");
        assertThat(act(CITY, "REASSIGN", tasks).json().path("done").asInt()).isEqualTo(1);
        assertThat(work.task(number, "accept-petition").getAssignee()).isNull();
    }

    @Test
    void casesAreListedOnceAndUnitsCalledToAccountOnce() {
        List<String> numbers = List.of(verified("甲"), verified("乙"));
        List<String> tasks = tasks("settle-on-the-spot", numbers);
        JsonNode listed = act(LEADGRP, "LIST", tasks).json();
        assertThat(listed.path("done").asInt()).as(listed.toString()).isEqualTo(2);
        assertThat(work.openTasks(numbers.get(0))).contains("审批挂牌");
        assertThat(messages(act(LEADGRP, "LIST", tasks.subList(0, 1)).json()).get(0))
                .contains("本案正在挂牌督办");

        JsonNode called = act(LEADGRP, "CALL", tasks).json();
        assertThat(called.path("done").asInt()).as(called.toString()).isEqualTo(1);
        assertThat(messages(called).get(0)).isEqualTo("已对宜良县劳动保障监察大队启动通报约谈，待签发通报。");
        assertThat(messages(called).get(1)).contains("通报还没有了结");
        assertThat(work.openTasks(numbers.get(0))).contains("签发通报");
    }

    @Test
    void wrongRequestsAreRefusedAsAWhole() {
        List<String> tasks = tasks("accept-petition", List.of(registered("甲")));
        assertThat(act(LEADGRP, "URGE", List.of(), "means", "PHONE").status()).isEqualTo(400);
        assertThat(act(LEADGRP, "URGE", tasks).message()).contains("催办方式");
        assertThat(act(LEADGRP, "URGE", tasks, "means", "PHONE", "note", "").status())
                .isEqualTo(400);
        assertThat(act(LEADGRP, "URGE", tasks, "means", "PHONE", "note", "打 19900000001 找他")
                        .status())
                .isEqualTo(400);
        assertThat(act(LEADGRP, "URGE", tasks, "means", "SHOUT").status()).isEqualTo(400);
        List<String> many = IntStream.range(0, 101).mapToObj(Integer::toString).toList();
        assertThat(act(LEADGRP, "URGE", many, "means", "PHONE").message()).contains("一次最多处理 100 项，现在选了 101 项");
        assertThat(act(LEADGRP, "URGE", Collections.nCopies(200, tasks.get(0)), "means", "PHONE")
                        .json()
                        .path("results"))
                .hasSize(1);
    }

    private static Map<String, Object> fresh() {
        return Registrations.with(
                Registrations.simple("2026-04-28"), "projectName", "虚拟·另一工程", "petitionerPhone", "19900009999");
    }

    private String onlyCase() {
        return jdbc.sql("SELECT number FROM cases").query(String.class).single();
    }

    private long processes(String key) {
        return work.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .count();
    }
}
