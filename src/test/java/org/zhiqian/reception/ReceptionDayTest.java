package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.reception.model.ReceptionSession;

/** A day at the window: numbers, who received whom, what came of it, and that nobody goes unheard. */
class ReceptionDayTest extends AtTheReception {
    private static final String RECEIVED = "{\"office\":\"hurd-530125\",\"post\":\"分管副局长\"}";

    private void refused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.message()).contains(sentence);
    }

    private void receive(ReceptionSession session, int number) {
        ok(post(LSI, session, "/visitors/" + number + "/receive", RECEIVED));
    }

    private Answer link(ReceptionSession session, int number, String caseNumber) {
        return post(LSI, session, "/visitors/" + number + "/case", "{\"caseNumber\":\"" + caseNumber + "\"}");
    }

    private JsonNode day(String login, ReceptionSession session) {
        Answer answer = work.officer(login).get("/api/sessions/" + session.id() + "/day");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void everyVisitIsReceivedAndComesToAnOutcome() {
        ReceptionSession session = begunSession();
        assertThat(draw(session, 3)).isEqualTo(1);
        assertThat(draw(session, 2)).isEqualTo(2);
        assertThat(draw(session, 1)).isEqualTo(3);
        refused(link(session, 1, "530125-2026-000001"), 409, "请先登记 1 号由谁接待");
        receive(session, 1);
        refused(link(session, 1, "530125-2026-000001"), 409, "本地区没有编号为");
        String number = work.register(LSI, Registrations.simple("2026-05-18"));
        ok(link(session, 1, number));
        refused(link(session, 1, number), 409, "1 号已有结果（登记案件 " + number + "）");
        receive(session, 2);
        ok(post(LSI, session, "/visitors/2/consultation", "{\"topic\":\"工程款纠纷如何起诉\"}"));
        ok(post(LSI, session, "/visitors/3/left", "{}"));

        JsonNode sheet = day(LEADGRP, session);
        assertThat(sheet.at("/queue/0/receivedBy/name").asText()).isEqualTo("宜良县住房和城乡建设局");
        assertThat(sheet.at("/queue/0/receiver").asText()).isEqualTo("分管副局长");
        assertThat(sheet.at("/cases/0/number").asText()).isEqualTo(number);
        assertThat(sheet.at("/cases/0/queueNumbers/0").asInt()).isEqualTo(1);
        assertThat(sheet.at("/cases/0/settled").asBoolean()).isFalse();
        assertThat(sheet.at("/totals/visitors").asInt()).isEqualTo(6);
        assertThat(sheet.at("/totals/people").asInt()).isEqualTo(3);
        assertThat(sheet.at("/totals/amount").asText()).isEqualTo("26400.0");
        assertThat(sheet.at("/totals/consultationPersons").asInt()).isEqualTo(2);
        assertThat(sheet.at("/totals/waiting")).isEmpty();
        assertThat(sheet.toString()).doesNotContain("工人甲", "19900000001", "虚拟阿诗");
    }

    @Test
    void aCaseRegisteredInTasklistBelongsToTheSessionWithoutANumber() {
        ReceptionSession session = begunSession();
        String number = work.register(LSI, Registrations.simple("2026-05-18"));
        work.register(
                LSI,
                with(
                        Registrations.simple("2026-05-18"),
                        "channel",
                        "PHONE",
                        "newMatter",
                        true,
                        "petitionerPhone",
                        "19900000002"));
        JsonNode sheet = day(LSI, session);
        assertThat(sheet.at("/cases")).hasSize(1);
        assertThat(sheet.at("/cases/0/number").asText()).isEqualTo(number);
        assertThat(sheet.at("/cases/0/queueNumbers")).isEmpty();
    }

    @Test
    void aVisitJoinedToAnEarlierCaseCountsOnceForEachNumber() {
        ReceptionSession session = publishedSession(2);
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.goTo(session.date().atTime(15, 0));
        draw(session, 3);
        draw(session, 1);
        receive(session, 1);
        receive(session, 2);
        refused(link(session, 1, number), 409, "没有尚未对应排队号的集中接访登记");
        work.register(
                LSI, with(Registrations.simple("2026-05-18"), "sameMatterAs", number, "visitAnswer", "正在核实，五日内答复。"));
        ok(link(session, 1, number));
        refused(link(session, 2, number), 409, "没有尚未对应排队号的集中接访登记");
    }

    @Test
    void solvedOnTheSpotShowsOnTheSheetOfTheDay() {
        ReceptionSession session = begunSession();
        String number = work.register(LSI, Registrations.simple("2026-05-18"));
        work.complete(LSI, number, "accept-petition", Map.of("decision", "ACCEPT", "responsiblePerson", "承办人甲"));
        work.complete(
                LSI,
                number,
                "verify-facts",
                Map.ofEntries(
                        Map.entry("verifiedOn", "2026-05-18"),
                        Map.entry("outcome", "ARREARS"),
                        Map.entry("people", 3),
                        Map.entry("migrants", 3),
                        Map.entry("amount", "26400"),
                        Map.entry("migrantAmount", "26400"),
                        Map.entry("liableRole", "GENERAL_CONTRACTOR"),
                        Map.entry("liableName", "云南虚拟云岭建筑有限公司"),
                        Map.entry("liabilityRule", "L30_1"),
                        Map.entry("findings", "查阅工资表、考勤和专户流水，确认拖欠。"),
                        Map.entry("factsClear", true)));
        work.complete(
                LSI,
                number,
                "settle-on-the-spot",
                Map.ofEntries(
                        Map.entry("outcome", "PAID"),
                        Map.entry("paidOn", "2026-05-18"),
                        Map.entry("payerRole", "GENERAL_CONTRACTOR"),
                        Map.entry("payerName", "云南虚拟云岭建筑有限公司"),
                        Map.entry("source", "WAGE_ACCOUNT"),
                        Map.entry("peopleCleared", 3),
                        Map.entry("amount", "26400"),
                        Map.entry("migrantsCleared", 3),
                        Map.entry("migrantAmount", "26400"),
                        Map.entry("voucher", "银行代发回单"),
                        Map.entry("conclusion", "当场付清，双方无争议。")));
        JsonNode sheet = day(LSI, session);
        assertThat(sheet.at("/cases/0/settled").asBoolean()).isTrue();
        assertThat(sheet.at("/totals/settledCases").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyMayBeLeftWaitingWhenTheSheetIsFilledIn() {
        ReceptionSession session = begunSession();
        draw(session, 1);
        draw(session, 4);
        receive(session, 2);
        complete(LEADGRP, session, "receive-visitors", PRESENT);
        work.goTo(LocalDateTime.parse("2026-05-18T17:10"));
        refused(session, "close-session", SHEET, "应接尽接：1、2 号来访还没有结果");
        ok(post(LSI, session, "/visitors/1/left", "{}"));
        ok(post(LSI, session, "/visitors/2/consultation", "{\"topic\":\"如何申请支付令\",\"persons\":2}"));
        refused(session, "close-session", Map.of("held", "NO", "reason", "停电"), "已有来访取号");
        complete(LEADGRP, session, "close-session", SHEET);
        refused(post(LSI, session, "/visitors", "{\"people\":1}"), 409, "已经填报办结");
    }

    @Test
    void theWindowOpensOnTheDayOnly() {
        ReceptionSession session = publishedSession(2);
        refused(post(LSI, session, "/visitors", "{\"people\":1}"), 409, "接访日是 2026-05-18（周一），还没有到");
    }

    @Test
    void badInputIsRefusedInChineseAndStoresNothing() {
        ReceptionSession session = begunSession();
        refused(post(LSI, session, "/visitors", "{}"), 400, "必填");
        refused(post(LSI, session, "/visitors", "{\"people\":0}"), 400, "应大于 0");
        refused(post(LSI, session, "/visitors", "{\"people\":10001}"), 400, "最多 10000 人");
        refused(post(LSI, session, "/visitors", "{\"people\":\"三\"}"), 400, "格式不对");
        refused(post(LSI, session, "/visitors", "{\"people\":1,\"name\":\"x\"}"), 400, "没有这个字段");
        assertThat(day(LSI, session).at("/queue")).isEmpty();
        draw(session, 1);
        refused(post(LSI, session, "/visitors/9/receive", RECEIVED), 409, "本场没有 9 号");
        refused(post(LSI, session, "/visitors/x/receive", RECEIVED), 400, "格式不对");
        refused(
                post(LSI, session, "/visitors/1/receive", "{\"office\":\"hurd-530302\",\"post\":\"副局长\"}"),
                409,
                "不是本地区的单位");
        refused(post(LSI, session, "/visitors/1/receive", "{\"office\":\"住建局\",\"post\":\"副局长\"}"), 409, "应为部门代码加区划代码");
        refused(post(LSI, session, "/visitors/1/receive", "{\"office\":\"hurd-530125\",\"post\":\"\"}"), 400, "必填");
        receive(session, 1);
        refused(post(LSI, session, "/visitors/1/consultation", "{\"topic\":\"电话 19900000001\"}"), 400, "不要填写电话");
        refused(
                post(LSI, session, "/visitors/1/consultation", "{\"topic\":\"" + "问".repeat(201) + "\"}"),
                400,
                "最多 200 个字");
        refused(link(session, 1, "530302-2026-000001"), 409, "本地区没有编号为");
        refused(link(session, 1, "1"), 409, "案件编号「1」不对");
        assertThat(day(LSI, session).at("/totals/waiting/0").asInt()).isEqualTo(1);
    }

    @Test
    void twoWindowsDrawTwoNumbersAndReceiveAVisitorOnce() throws Exception {
        ReceptionSession session = begunSession();
        List<Answer> drawn = atOnce(
                () -> post(LSI, session, "/visitors", "{\"people\":1}"),
                () -> post(LEADGRP, session, "/visitors", "{\"people\":2}"));
        assertThat(drawn).allMatch(answer -> answer.status() == 201);
        assertThat(drawn)
                .extracting(answer -> answer.json().path("number").asInt())
                .containsExactlyInAnyOrder(1, 2);

        List<Answer> received = atOnce(
                () -> post(LSI, session, "/visitors/1/receive", RECEIVED),
                () -> post(LEADGRP, session, "/visitors/1/receive", "{\"office\":\"leadgrp-530125\",\"post\":\"主任\"}"));
        oneWins(received, "1 号已由");

        List<Answer> concluded = atOnce(
                () -> post(LSI, session, "/visitors/1/left", "{}"),
                () -> post(LEADGRP, session, "/visitors/1/consultation", "{\"topic\":\"如何申请仲裁\"}"));
        oneWins(concluded, "1 号已有结果");
    }

    private static void oneWins(List<Answer> answers, String other) {
        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .singleElement()
                .satisfies(answer -> assertThat(answer.message()).contains(other));
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... calls) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService windows = Executors.newFixedThreadPool(calls.length);
        try {
            List<Future<Answer>> running = List.of(calls).stream()
                    .map(call -> windows.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            windows.shutdown();
        }
    }

    @Test
    void onlyTheRotaAndTheRegistrarsOfTheRegionWorkAtTheWindow() {
        ReceptionSession session = begunSession();
        draw(session, 1);
        String number = work.register(LSI, Registrations.simple("2026-05-18"));
        refused(post("lsi-530302", session, "/visitors", "{\"people\":1}"), 404, "没有这个接访场次");
        refused(post("fin-530125", session, "/visitors", "{\"people\":1}"), 403, "接访窗口由本场值班单位");
        refused(post("lsi-530100", session, "/visitors", "{\"people\":1}"), 403, "接访窗口由本场值班单位");
        assertThat(post("hurd-530125", session, "/visitors", "{\"people\":1}").status())
                .isEqualTo(201);
        assertThat(work.officer("fin-530125")
                        .get("/api/sessions/" + session.id() + "/day")
                        .status())
                .isEqualTo(403);
        assertThat(work.officer("leadgrp-530302")
                        .get("/api/sessions/" + session.id() + "/day")
                        .status())
                .isEqualTo(404);
        assertThat(work.officer(LSI)
                        .get("/api/sessions/" + UUID.randomUUID() + "/day")
                        .status())
                .isEqualTo(404);
        assertThat(day("lsi-530000", session).at("/cases/0/number").asText()).isEqualTo(number);
        assertThat(day("hurd-530125", session).at("/cases")).isEmpty();
        assertThat(day("hurd-530125", session).at("/totals/cases").asInt()).isEqualTo(1);
    }

    @Test
    void theTasksAreThoseOfTheLeadingOfficeOnly() {
        planIsFiled();
        schedule.open();
        ReceptionSession session = session(2);
        for (String other : List.of("lsi-530125", "leadgrp-530302", "leadgrp-530100")) {
            assertThat(tryToComplete(other, session, "fill-rota", ROTA).status())
                    .as(other)
                    .isIn(403, 404);
        }
        assertThat(open(session)).containsExactly("安排值班");
    }

    @Test
    void theEngineKnowsNothingOfVisitors() {
        ReceptionSession session = begunSession();
        draw(session, 1);
        receive(session, 1);
        ok(post(LSI, session, "/visitors/1/consultation", "{\"topic\":\"如何申请仲裁\"}"));
        complete(LEADGRP, session, "receive-visitors", PRESENT);
        assertThat(work.engine()
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .tenantIdIn("530125")
                        .list())
                .extracting(one -> one.getName())
                .containsOnly("region", "sessionId", "sessionBrief", "place");
    }
}
