package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.reception.model.PlanFile;
import org.zhiqian.reception.model.ReceptionSession;

/** Who may move and cancel a session, and when; plans, consultations and publicity beside it. */
class SessionChangesTest extends AtTheReception {
    private void refused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.message()).contains(sentence);
    }

    @Test
    void aSessionMovesOnlyToAPossibleTime() {
        ReceptionSession session = publishedSession(2);
        refused(post(LEADGRP, session, "/move", move("2026-04-19", "09:00", "11:00")), 409, "已经过去");
        refused(post(LEADGRP, session, "/move", move("2026-05-25", "11:00", "09:00")), 409, "应晚于开始时间");
        refused(post(LEADGRP, session, "/move", move("2027-02-06", "09:00", "11:00")), 409, "不在活动期间");
        refused(post(LEADGRP, session, "/move", move("2026-04-20", "15:00", "16:00")), 409, "已有第 1 场接访");
        refused(post(LEADGRP, session, "/move", move("2026-05-25", "9点", "11:00")), 400, "格式不对");
        refused(post(LEADGRP, session, "/move", "{}"), 400, "必填");
        refused(post(LSI, session, "/move", move("2026-05-25", "09:00", "11:00")), 403, "由本地区治欠办安排");
        refused(post("leadgrp-530302", session, "/move", move("2026-05-25", "09:00", "11:00")), 404, "没有这个接访场次");
        refused(post("leadgrp-530100", session, "/cancel", "{\"changeNotice\":\"x\",\"reason\":\"y\"}"), 403, "治欠办");
        assertThat(session(2)).isEqualTo(session);
        assertThat(mails("session_moved")).isEmpty();
    }

    @Test
    void aSessionThatBeganIsNeitherMovedNorCancelled() {
        ReceptionSession session = begunSession();
        draw(session, 1);
        refused(post(LEADGRP, session, "/move", move("2026-05-25", "09:00", "11:00")), 409, "已有来访取号");
        ok(post(LSI, session, "/visitors/1/left", "{}"));
        complete(LEADGRP, session, "receive-visitors", PRESENT);
        work.goTo(LocalDateTime.parse("2026-05-18T17:10"));
        complete(LEADGRP, session, "close-session", SHEET);
        refused(post(LEADGRP, session, "/move", move("2026-05-25", "09:00", "11:00")), 409, "已经填报办结");
    }

    @Test
    void aSessionIsNotCancelledTwice() throws Exception {
        ReceptionSession session = publishedSession(2);
        String why = "{\"changeNotice\":\"宜治欠办通〔2026〕6号\",\"reason\":\"防汛\"}";
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService windows = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> both = List.of(1, 2).stream()
                    .map(one -> windows.submit(() -> {
                        start.await();
                        return post(LEADGRP, session, "/cancel", why);
                    }))
                    .toList();
            start.countDown();
            List<Answer> answers = List.of(both.get(0).get(), both.get(1).get());
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.message()).isEqualTo("本场接访已取消，不能再改期或者取消。"));
        } finally {
            windows.shutdown();
        }
        assertThat(session(2).calendarSequence()).isEqualTo(1);
    }

    @Test
    void aMovedSessionThatWasNotHeldStartsAnew() {
        ReceptionSession session = begunSession();
        complete(LEADGRP, session, "receive-visitors", Map.of("attendance", "NOT_HELD", "note", "停电"));
        ok(post(LEADGRP, session, "/move", move("2026-05-20", "09:00", "11:00")));
        assertThat(open(session)).containsExactly("公开时间地点");
        assertThat(session(2).calendarSequence()).isEqualTo(1);
        work.goTo(LocalDateTime.parse("2026-05-18T17:31"));
        assertThat(session(2).unpublishedAt())
                .as("arranged today: public by the end of today")
                .isPresent();
    }

    @Test
    void onlyTheLeadingOfficeUploadsThePlan() {
        refused(upload(LSI, "530125", "%PDF-1.7"), 403, "由该地区治欠办上传");
        refused(upload(LEADGRP, "530302", "%PDF-1.7"), 403, "由该地区治欠办上传");
        refused(upload(LEADGRP, "999999", "%PDF-1.7"), 404, "不在这个接访活动的范围内");
        refused(upload(LEADGRP, "530125", "MZ"), 409, "不是 PDF 或者 Word");
        refused(upload(LEADGRP, "530125", "%PDF-" + "0".repeat(PlanFile.MOST_BYTES)), 409, "超过 5 MB");
        refused(upload(LEADGRP, "530125", "%PDF-" + "0".repeat(7 << 20)), 413, "内容太大");
        assertThat(jdbc.sql("SELECT count(*) FROM local_plans")
                        .query(Integer.class)
                        .single())
                .isZero();

        assertThat(upload(LEADGRP, "530125", "%PDF-1.7 one").status()).isEqualTo(200);
        assertThat(upload(LEADGRP, "530125", "%PDF-1.7 one").status()).isEqualTo(200);
        assertThat(upload(LEADGRP, "530125", "%PDF-1.7 " + "0".repeat(2 << 20)).status())
                .isEqualTo(200);
        assertThat(jdbc.sql("SELECT count(*) FROM local_plans")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        Answer file = work.officer("leadgrp-530100").get("/api/campaigns/yn-2026/plan/file?region=530125");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).contains("attachment").contains("plan.pdf");
        refused(work.officer("lsi-530302").get("/api/campaigns/yn-2026/plan/file?region=530125"), 403, "不能查看该地区");
        refused(work.officer(LEADGRP).get("/api/campaigns/none/plan?region=530125"), 404, "没有这个接访活动");
    }

    @Test
    void consultationsAndPublicityOutsideSessionsAreCounted() {
        Answer told = work.officer(LEADGRP)
                .post(
                        "/api/consultations",
                        "{\"region\":\"530125\",\"consultedOn\":\"2026-04-19\",\"persons\":2,\"topic\":\"如何申请仲裁\"}");
        ok(told);
        ok(work.officer(LSI)
                .post(
                        "/api/publicity",
                        "{\"region\":\"530125\",\"happenedOn\":\"2026-04-18\",\"sessions\":1,\"leaflets\":500}"));
        refused(
                work.officer(LSI)
                        .post(
                                "/api/publicity",
                                "{\"region\":\"530125\",\"happenedOn\":\"2026-04-18\",\"sessions\":0,\"leaflets\":0}"),
                400,
                "不能都是 0");
        refused(
                work.officer(LSI)
                        .post(
                                "/api/publicity",
                                "{\"region\":\"530125\",\"happenedOn\":\"2026-04-21\",\"sessions\":1,\"leaflets\":0}"),
                400,
                "不能晚于今天");
        refused(
                work.officer(LSI)
                        .post(
                                "/api/consultations",
                                "{\"region\":\"530302\",\"consultedOn\":\"2026-04-19\",\"persons\":2,\"topic\":\"x\"}"),
                403,
                "只能登记本地区的情况");
        refused(
                work.officer(LSI)
                        .post(
                                "/api/consultations",
                                "{\"region\":\"530125\",\"consultedOn\":\"2026-04-19\",\"persons\":-1,\"topic\":\"x\"}"),
                400,
                "应大于 0");
        Answer totals = work.officer(LSI).get("/api/outreach?region=530125&from=2026-04-01&to=2026-04-30");
        assertThat(totals.json().path("consultations").asInt()).isEqualTo(2);
        assertThat(totals.json().path("sessions").asInt()).isEqualTo(1);
        assertThat(totals.json().path("leaflets").asInt()).isEqualTo(500);
        refused(
                work.officer("lsi-530302").get("/api/outreach?region=530125&from=2026-04-01&to=2026-04-30"),
                403,
                "不能查看该地区");
    }
}
