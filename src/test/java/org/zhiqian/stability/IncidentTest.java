package org.zhiqian.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Registrations.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

@TestMethodOrder(OrderAnnotation.class)
class IncidentTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String PSB = "psb-530125";
    private static final String INFO = "info-530125";
    private static final String HURD = "hurd-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final Map<String, Object> CALM = Map.of("decision", "STAND_DOWN", "conclusion", "工人已经撤离，工资有了着落。");

    @Autowired
    private Walked walked;

    private static Map<String, Object> incident(Object... more) {
        return with(
                Map.of(
                        "kind", "GROUP",
                        "region", "530125",
                        "happenedOn", "2026-04-20",
                        "place", "虚拟幼儿园工地门口",
                        "people", 20,
                        "situation", "二十名工人在工地门口聚集讨薪。"),
                more);
    }

    private String report(String login, Map<String, Object> form) {
        Answer answer = work.start(login, "incident", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return jdbc.sql("SELECT number FROM matters ORDER BY number DESC FETCH FIRST 1 ROW ONLY")
                .query(String.class)
                .single();
    }

    private void refused(String login, String process, Map<String, Object> form, String sentence) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private List<String> told() {
        return jdbc.sql(
                        "SELECT recipient || subject FROM outbox_mails WHERE kind = 'incident_reported' ORDER BY recipient")
                .query(String.class)
                .list();
    }

    private String course(String login, String matter) {
        return work.officer(login).get("/api/matters/" + matter).body();
    }

    private String accepted() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private void firstActions(String matter) {
        work.complete(LEADGRP, matter, "assess-risk", Map.of("level", "MEDIUM", "assessment", "人数不多，有扩大的可能。"));
        work.complete(LSI, matter, "find-incident-facts", Map.of("cause", "ARREARS", "facts", "二月三月工资未付，金额二万余元。"));
        assertThat(work.openTasks(matter)).doesNotContain("处置事件");
        work.complete(PSB, matter, "secure-scene", Map.of("state", "CALM", "note", "现场有民警值守，秩序平稳。"));
    }

    @Test
    @Order(1)
    void startsThePlanAtOnceAndEndsWhenCalm() {
        String matter = report(HURD, incident());
        assertThat(told())
                .hasSize(2)
                .anyMatch(mail -> mail.startsWith("leadgrp-530125@") && mail.contains(matter))
                .anyMatch(mail -> mail.startsWith("psb-530125@") && mail.contains("宜良县发生群体性事件"));
        assertThat(work.openTasks(matter)).containsExactly("查明情况", "维护现场秩序", "评估风险");
        firstActions(matter);
        work.complete(LEADGRP, matter, "dispose-incident", Map.of("measures", "责令总包当天垫付三万元。", "publicResponse", true));
        work.complete(
                INFO,
                matter,
                "respond-publicly",
                Map.of("respondedOn", "2026-04-20", "outlet", "县政府网站", "response", "已介入处理，工资正在发放。"));
        work.complete(LEADGRP, matter, "stand-down", Map.of("decision", "GO_ON", "conclusion", "仍有数人没有离开现场。"));
        work.complete(LEADGRP, matter, "dispose-incident", Map.of("measures", "逐人登记，余下的安排专人对接。"));
        work.complete(LEADGRP, matter, "stand-down", CALM);
        assertThat(course(LEADGRP, matter)).contains("风险评估：中", "查明情况：欠薪引发", "已公开回应：县政府网站", "尚未平息", "事件已平息，终止应急响应");
        assertThat(work.openTasks(matter)).isEmpty();
    }

    @Test
    @Order(2)
    void tellsTheUpperLevelOfALargeOrExtremeOne() {
        report(LSI, incident("people", 30));
        assertThat(told()).anyMatch(mail -> mail.startsWith("leadgrp-530100@"));
        jdbc.sql("DELETE FROM outbox_mails").update();
        report(LSI, incident("people", 29));
        assertThat(told()).noneMatch(mail -> mail.startsWith("leadgrp-530100@"));
        report(LSI, incident("people", 1, "kind", "EXTREME"));
        assertThat(told()).anyMatch(mail -> mail.startsWith("leadgrp-530100@"));
    }

    @Test
    @Order(3)
    void everyTaskThatIsLateIsUrged() {
        String matter = report(LSI, incident());
        work.goTo("2026-04-21");
        assertThat(work.openTasks(matter)).doesNotContain("催办");
        work.goTo("2026-04-22");
        assertThat(work.openTasks(matter).stream().filter("催办"::equals)).hasSize(3);
        firstActions(matter);
        work.goTo("2026-05-06");
        assertThat(work.openTasks(matter)).containsExactly("催办", "处置事件");
        work.complete(LEADGRP, matter, "dispose-incident", Map.of("measures", "责令总包当天垫付三万元。", "publicResponse", true));
        work.goTo("2026-05-12");
        assertThat(work.openTasks(matter)).containsExactly("催办", "回应社会关切");
        work.complete(
                INFO,
                matter,
                "respond-publicly",
                Map.of("respondedOn", "2026-05-12", "outlet", "县政府网站", "response", "已介入处理，工资正在发放。"));
        work.goTo("2026-05-30");
        assertThat(work.openTasks(matter)).containsExactly("催办", "终止响应");
        work.complete(LEADGRP, matter, "stand-down", CALM);
    }

    @Test
    @Order(4)
    void isLinkedToItsCasesNowOrLater() {
        String first = accepted();
        String second = work.register(
                LSI,
                with(
                        Registrations.simple("2026-04-20"),
                        "petitionerName",
                        "工人乙",
                        "petitionerIdNumber",
                        "530000200002290030",
                        "petitionerPhone",
                        "19900000002",
                        "employerName",
                        "昆明虚拟滇池劳务有限公司",
                        "employerCreditCode",
                        "",
                        "contractorName",
                        "",
                        "contractorCreditCode",
                        "",
                        "projectName",
                        "虚拟·宜良某小学工程"));
        work.complete(LSI, second, "accept-petition", ACCEPTED);
        String matter = report(LSI, incident("caseNumber", first));
        Map<String, Object> link = Map.of("matterNumber", matter, "caseNumber", second);
        assertThat(work.start(LSI, "case-linking", link).status()).isEqualTo(200);
        refused(LSI, "case-linking", link, "已经关联");
        assertThat(work.officer(LEADGRP).get("/api/matters/" + matter).json().path("cases"))
                .hasSize(2);
        assertThat(work.sheet(LSI, second).toString()).contains("关联案件 " + second);
        firstActions(matter);
        assertThat(work.sheet(LSI, second).toString()).contains("现场秩序：秩序平稳");
        work.complete(LEADGRP, matter, "dispose-incident", Map.of("measures", "责令总包当天垫付三万元。"));
        work.complete(LEADGRP, matter, "stand-down", CALM);
        refused(LSI, "case-linking", with(link, "caseNumber", first), "已经办结");
        refused(LSI, "case-linking", with(link, "matterNumber", "530125-2026-S99999"), "请核对事项编号");
        refused(LSI, "case-linking", with(link, "matterNumber", "甲"), "事项编号「甲」不对");
    }

    @Test
    @Order(5)
    void refusesReportsThatCannotBe() {
        refused(LSI, "incident", incident("region", "530902"), "不在您的管辖范围内");
        refused(LSI, "incident", incident("happenedOn", "2026-04-21"), "晚于今天");
        refused(LSI, "incident", incident("people", 0), "涉及人数");
        refused(LSI, "incident", incident("situation", "聚集"), "不少于 10 个字");
        refused(LSI, "incident", incident("situation", "带头人电话 13900000001 请核实"), "不要填写电话");
        refused(LSI, "incident", incident("caseNumber", "530125-2026-999999"), "本地区没有编号为");
        assertThat(told()).isEmpty();
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("stability/incident", "stability/case-linking");
    }
}
