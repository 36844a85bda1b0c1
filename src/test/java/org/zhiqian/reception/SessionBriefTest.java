package org.zhiqian.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.zhiqian.engine.Caller;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.ReceptionSession;

/** What officers read above the forms of a session, and that it stays true. */
class SessionBriefTest extends AtTheReception {
    private static final String PHONE = "19900000001";

    private String brief(ReceptionSession session, String form) {
        Task task = task(session, form);
        return String.valueOf(work.engine().getTaskService().getVariableLocal(task.getId(), "sessionBrief"));
    }

    @Test
    void theFirstLineNamesRegionSessionAndDay() {
        schedule.open();
        assertThat(brief(session(2), "file-plan").lines().findFirst())
                .hasValue("**宜良县集中接访第 2 场　2026-05-18（周一）14:30–17:00**");
    }

    @Test
    void everyStepSaysWhatTheNoticeAsksFor() {
        planIsFiled();
        schedule.open();
        ReceptionSession session = session(2);
        assertThat(brief(session, "fill-rota")).contains("通知要求：地方政府分管领导及人社、住建、交通、水利");
        complete(LEADGRP, session, "fill-rota", ROTA);
        assertThat(brief(session, "publish-session")).contains("通知要求：时间、地点等事项提前在办公场所、门户网站等公开");
        complete(LEADGRP, session, "publish-session", published("2026-04-20"));
        work.goTo(session.date().atTime(15, 0));
        assertThat(brief(session, "receive-visitors")).contains("通知要求：", "应接尽接、有接必办");
    }

    @Test
    void anUploadedPlanShowsOnEveryOpenTaskOfTheRegion() {
        schedule.open();
        assertThat(brief(session(2), "file-plan"))
                .contains("还没有上传实施方案文件，请先[上传](/desk/plan-upload.html?campaign=yn-2026&region=530125)");
        String elsewhere = brief(session(new RegionCode("530302"), 2), "file-plan");
        assertThat(upload(LEADGRP, "530125", "%PDF-1.7 plan").status()).isEqualTo(200);
        assertThat(brief(session(1), "file-plan")).contains("已上传：plan");
        assertThat(brief(session(2), "file-plan")).contains("已上传：plan").doesNotContain("还没有上传");
        complete(LEADGRP, session(1), "file-plan", PLAN);
        assertThat(brief(session(2), "file-plan")).contains("，已登记；");
        assertThat(brief(session(new RegionCode("530302"), 2), "file-plan")).isEqualTo(elsewhere);
    }

    @Test
    void whoeverTakesATaskReadsHowThingsStandNow() {
        planIsFiled();
        schedule.open();
        ReceptionSession session = session(2);
        sessions.settlePlace(session.id(), "新的接访大厅");
        assertThat(brief(session, "fill-rota")).doesNotContain("新的接访大厅");
        String id = task(session, "fill-rota").getId();
        assertThat(work.officer(LEADGRP)
                        .post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + LEADGRP + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(brief(session, "fill-rota")).contains("新的接访大厅");
    }

    @Test
    void officesThatNoMailReachesAreNamed() {
        planIsFiled();
        schedule.open();
        ReceptionSession session = session(2);
        complete(
                LEADGRP,
                session,
                "fill-rota",
                with(ROTA, "substitutes1", Map.of("replaced", "TRAN", "substitute", "DRC", "reason", "当日会议")));
        assertThat(brief(session, "publish-session")).containsPattern("收不到邮件，请另行通知：.*宜良县发展和改革局");
        Answer answer = post(
                LEADGRP,
                session,
                "/rota/substitutions",
                "{\"replaced\":\"WATR\",\"substitute\":\"UNION\",\"reason\":\"防汛\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        for (var seat : answer.json()) {
            boolean silent = List.of("drc-530125", "union-530125")
                    .contains(seat.path("office").asText());
            assertThat(seat.path("notice").asText())
                    .as(seat.toString())
                    .matches(text -> !silent || text.contains("请另行通知"));
        }
        assertThat(answer.json().findValuesAsText("office")).contains("union-530125");
        assertThat(brief(session, "publish-session")).contains("宜良县总工会");
    }

    @Test
    void numbersOfPersonsAreRefusedInEveryText() {
        String sentence = "不要填写电话";
        planIsFiled();
        jdbc.sql("UPDATE local_plans SET document_number = NULL").update();
        schedule.open();
        ReceptionSession session = session(2);
        refused(session, "file-plan", with(PLAN, "documentNumber", "宜治欠发 " + PHONE), sentence);
        refused(session, "file-plan", with(PLAN, "documentOn", "-99999-01-01"), "印发日期：应在 2000-01-01 至 2099-12-31 之间");
        complete(LEADGRP, session, "file-plan", PLAN);
        refused(session, "fill-rota", with(ROTA, "place", "一楼，电话 " + PHONE), sentence);
        refused(
                session,
                "fill-rota",
                with(ROTA, "substitutes1", Map.of("replaced", "TRAN", "substitute", "FIN", "reason", "找张科长 " + PHONE)),
                sentence);
        complete(LEADGRP, session, "fill-rota", ROTA);
        refused(session, "publish-session", published("-99999-01-01"), "公开日期：应在 2000-01-01");
        refused(session, "publish-session", with(published("2026-04-20"), "officeNotice", "公示栏 " + PHONE), sentence);
        complete(LEADGRP, session, "publish-session", published("2026-04-20"));
        work.goTo(session.date().atTime(17, 10));
        refused(session, "receive-visitors", with(PRESENT, "note", PHONE), sentence);
        complete(LEADGRP, session, "receive-visitors", PRESENT);
        refused(session, "close-session", with(SHEET, "note", PHONE), sentence);
        refused(session, "close-session", with(SHEET, "leaflets", 200_001), "一次最多登记 200000 份");
        assertThat(work.officer(LEADGRP)
                        .call(
                                "PUT",
                                "/api/campaigns/yn-2026/plan?region=530125&fileName=" + PHONE + ".pdf",
                                "%PDF-1.7 other")
                        .message())
                .contains(sentence);
    }

    @Test
    void thePlanIsUploadedOnAPageOfItsOwn() {
        work.officer(LEADGRP);
        Caller browser = Caller.browser(work.port(), LEADGRP);
        Answer page = browser.get("/desk/plan-upload.html?campaign=yn-2026&region=530125");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("上传本地实施方案", "/desk/plan-upload.js");
        assertThat(browser.get("/desk/desk.js").body()).contains("X-CSRF-TOKEN");
        String path = "/api/campaigns/yn-2026/plan?region=530125&fileName=plan.pdf";
        assertThat(browser.call("PUT", path, "%PDF-1.7 plan").status()).isEqualTo(200);
        assertThat(Caller.anonymous(work.port()).get("/desk/plan-upload.html").status())
                .isEqualTo(302);
    }
}
