package org.zhiqian.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.plan;
import static org.zhiqian.Registrations.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.Workplace;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeaderTest extends AtTheLeadingOffice {
    @Autowired
    private Walked walked;

    private Map<String, Object> area() {
        return Map.of(
                "region", "530125",
                "area", "北部片区",
                "department", "HRSS",
                "position", "副局长",
                "leaderName", "虚拟乙",
                "appointedOn", today(),
                "dueOn", inDays(10));
    }

    private static Map<String, Object> goOn(String nextOn) {
        return Map.of("outcome", "CONTINUE", "nextOn", nextOn, "progress", "已召开会商会，督促筹措资金。");
    }

    private static final Map<String, Object> ASK = Map.of("outcome", "ASK_RELEASE", "progress", "本人已调离，请另行确定人选。");

    private String planned(Map<String, Object> verification) {
        String number = accepted();
        work.complete(LSI, number, "verify-facts", with(verification, "verifiedOn", today()));
        work.complete(LSI, number, "draft-plan", plan(inDays(40)));
        return number;
    }

    private void needsLeader(Map<String, Object> verification, String ground) {
        refused(LEADGRP, planned(verification), "approve-plan", APPROVED, ground);
    }

    @Test
    @Order(1)
    void noPlanOfALargeLongOrComplexCaseIsApprovedWithoutALeader() {
        needsLeader(with(VERIFIED, "people", 30, "migrants", 30), "本案涉及 30 人，应当由领导包案");
        needsLeader(with(VERIFIED, "people", 60, "migrants", 60), "本案属于重大案件、涉及 60 人");
        needsLeader(with(VERIFIED, "people", 6, "migrants", 6, "amount", "1000000"), "涉及 1,000,000.00 元");
        needsLeader(with(VERIFIED, "difficulties", List.of("ABSCONDED")), "属于疑难案件");
        String old = work.register(
                LSI,
                with(Registrations.simple(today()), "newMatter", true, "periodFrom", "2025-04", "periodTo", "2025-06"));
        work.complete(LSI, old, "accept-petition", Handling.ACCEPTED);
        work.complete(LSI, old, "verify-facts", VERIFIED);
        work.complete(LSI, old, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, old, "draft-plan", plan(inDays(40)));
        refused(LEADGRP, old, "approve-plan", APPROVED, "欠薪已 12 个月");
        assertThat(work.openTasks(old)).containsExactly("审批方案");
        work.complete(LEADGRP, old, "approve-plan", Map.of("decision", "RETURN", "opinion", "请先确定包案领导"));
        work.complete(LSI, old, "draft-plan", plan(inDays(40)));
        started(LEADGRP, "leader-in-charge", Handling.leader(old, today(), inDays(30)));
        work.complete(LEADGRP, old, "approve-plan", APPROVED);
    }

    @Test
    @Order(2)
    void onlyAReasonedReleaseEndsItAndAnotherLeaderIsNeededThen() {
        String number = planned(with(VERIFIED, "people", 30, "migrants", 30));
        started(LEADGRP, "leader-in-charge", Handling.leader(number, today(), inDays(10)));
        refusedToStart(LEADGRP, "leader-in-charge", Handling.leader(number, today(), inDays(10)), "不能重复办理");
        assertThat(officeOf(number, "lead-case")).isEqualTo(LEADGRP);
        letRunLate(number, "lead-case");
        work.complete(LEADGRP, number, "lead-case", goOn(inDays(10)));
        refused(LEADGRP, number, "lead-case", with(ASK, "progress", "调离"), "不少于 10 个字");
        refused(LEADGRP, number, "lead-case", with(goOn(inDays(0)), "progress", "已召开会商会，督促筹措资金。"), "下次报告日期");
        work.complete(LEADGRP, number, "lead-case", ASK);
        letRunLate(number, "release-leader");
        refused(LEADGRP, number, "release-leader", Map.of("decision", "KEEP", "opinion", "案件没有化解，不同意解除。"), "下次报告日期");
        work.complete(
                LEADGRP,
                number,
                "release-leader",
                Map.of("decision", "KEEP", "opinion", "案件没有化解，不同意解除。", "nextOn", inDays(5)));
        work.complete(LEADGRP, number, "lead-case", ASK);
        work.complete(LEADGRP, number, "release-leader", Map.of("decision", "RELEASE", "opinion", "已调离，另行确定人选。"));
        assertThat(matters(number).toString()).contains("同意解除");
        refused(LEADGRP, number, "approve-plan", APPROVED, "应当由领导包案");
    }

    @Test
    @Order(3)
    void theClosingEndsItByItself() {
        String number = planned(with(VERIFIED, "people", 30, "migrants", 30));
        started(LEADGRP, "leader-in-charge", Handling.leader(number, today(), inDays(10)));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.complete(HURD, number, "carry-out-measure", Handling.measureDone(today()));
        work.complete(LSI, number, "record-payment", Handling.paid(today(), 30, "26400"));
        work.complete(LSI, number, "apply-closing", Handling.concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        assertThat(work.openTasks(number)).containsExactly("答复诉求人");
        assertThat(matters(number).toString()).contains("案件已经结案销号，包案结束");
    }

    @Test
    @Order(4)
    void theNameIsSealedAndNowhereElse() {
        String number = planned(with(VERIFIED, "people", 30, "migrants", 30));
        started(LEADGRP, "leader-in-charge", Handling.leader(number, today(), inDays(10)));
        assertThat(work.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(one -> String.valueOf(one.getValue()))
                .noneMatch(value -> value.contains("虚拟甲"));
        assertThat(jdbc.sql("SELECT summary FROM matter_steps")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(summary -> summary.contains("虚拟甲"));
        assertThat(course(number)).contains("副县长", "虚拟甲");
    }

    @Test
    @Order(5)
    void whatIsMissingOrForeignIsRefused() {
        String number = accepted();
        Map<String, Object> form = Handling.leader(number, today(), inDays(10));
        refusedToStart(LSI, "leader-in-charge", form, "本单位不办理「领导包案」");
        refusedToStart("leadgrp-530902", "leader-in-charge", form, "本地区没有编号为");
        refusedToStart(LEADGRP, "leader-in-charge", with(form, "appointedOn", inDays(1)), "还没有到");
        refusedToStart(LEADGRP, "leader-in-charge", with(form, "appointedOn", "2026-04-19"), "不能早于收到诉求");
        refusedToStart(LEADGRP, "leader-in-charge", with(form, "dueOn", "2026-04-19"), "请填写首次报告日期");
        refusedToStart(LEADGRP, "leader-in-charge", with(form, "leaderName", "甲 19900000001"), "不要填写电话");
        refusedToStart(LEADGRP, "leader-in-charge", with(form, "position", null), "领导职务");
        started("leadgrp-530100", "leader-in-charge", form);
    }

    @Test
    @Order(6)
    void anAreaHasALeaderWithoutACase() {
        refusedToStart(LSI, "area-leader", area(), "本单位不办理「领导包片」");
        assertThat(work.start("leadgrp-530902", "area-leader", area()).message())
                .contains("不在您的管辖范围内");
        started("leadgrp-530100", "area-leader", with(area(), "area", "南部片区"));
        started(LEADGRP, "area-leader", area());
        String matter = jdbc.sql("SELECT number FROM matters ORDER BY number DESC FETCH FIRST 1 ROW ONLY")
                .query(String.class)
                .single();
        work.goTo(inDays(11));
        completeMatter(matter, "lead-area", goOn(inDays(10)));
        completeMatter(matter, "lead-area", ASK);
        work.goTo(inDays(8));
        completeMatter(
                matter,
                "release-area-leader",
                Map.of("decision", "KEEP", "opinion", "片区隐患没有清零，不同意解除。", "nextOn", inDays(5)));
        completeMatter(matter, "lead-area", ASK);
        completeMatter(matter, "release-area-leader", Map.of("decision", "RELEASE", "opinion", "片区欠薪隐患已经清零。"));
        assertThat(work.officer(LEADGRP).get("/api/matters/" + matter).body()).contains("同意解除", "北部片区");
        assertThat(work.officer("leadgrp-530902").get("/api/matters/" + matter).status())
                .isEqualTo(404);
    }

    /** The tasks of a matter without a case. */
    private void completeMatter(String matter, String task, Map<String, ?> form) {
        String login = task.startsWith("release") ? LEADGRP : "hrss-530125";
        var open = work
                .engine()
                .getTaskService()
                .createTaskQuery()
                .processVariableValueEquals("matterNumber", matter)
                .initializeFormKeys()
                .list()
                .stream()
                .filter(one -> task.equals(one.getCamundaFormRef().getKey()))
                .findFirst()
                .orElseThrow();
        work.officer(login).post("/engine-rest/task/" + open.getId() + "/claim", "{\"userId\":\"" + login + "\"}");
        var answer = work.officer(login)
                .post("/engine-rest/task/" + open.getId() + "/submit-form", Workplace.variables(form));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    @Test
    @Order(7)
    void everyFlowIsWalked() {
        walked.requireAll("escalation/leader-in-charge", "escalation/area-leader");
    }
}
