package org.zhiqian.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.act;
import static org.zhiqian.Handling.plan;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
class EscalationTest extends AtTheLeadingOffice {
    private static final String KUNMING_LSI = "lsi-530100";
    private static final String KUNMING = "leadgrp-530100";
    private static final String PROVINCE = "leadgrp-530000";

    @Autowired
    private Walked walked;

    private static Map<String, Object> request(String number, @Nullable Object... more) {
        return with(
                Map.of(
                        "caseNumber", number,
                        "situation", "已约谈建设单位两次，核对工资表和专户流水。",
                        "difficulty", "财政资金缺口较大，县级无力筹措。",
                        "reason", "需要州市统筹拨付工程款和人工费。",
                        "evidence", "工资表、考勤表、专户流水、约谈笔录。",
                        "opinion", "建议由市级责令限期足额拨付。"),
                more);
    }

    private Map<String, Object> acceptance(int days) {
        return Map.of(
                "decision",
                "ACCEPT",
                "dueOn",
                inDays(days),
                "duties",
                List.of("STABILISE", "SERVE_DOCUMENTS"),
                "opinion",
                "同意提级，由市级牵头办理。");
    }

    private String escalated() {
        String number = complex();
        started(LSI, "escalation", request(number));
        work.complete(KUNMING, number, "decide-escalation", acceptance(60));
        return number;
    }

    @Test
    @Order(1)
    void theUpperRegionWorksTheCaseTheCountyKeepsDutiesAndTheFigures() {
        String number = complex();
        assertThat(officeOf(number, "draft-plan")).isEqualTo(LSI);
        started(LSI, "escalation", request(number));
        assertThat(officeOf(number, "decide-escalation")).isEqualTo(KUNMING);
        letRunLate(number, "decide-escalation");
        assertThat(officeOf(number, "draft-plan")).isEqualTo(LSI);
        work.complete(KUNMING, number, "decide-escalation", acceptance(20));
        assertThat(officeOf(number, "draft-plan")).isEqualTo(KUNMING_LSI);
        assertThat(officeOf(number, "carry-out-local-duties")).isEqualTo(LSI);
        assertThat(officeOf(number, "lead-escalated-case")).isEqualTo(KUNMING);
        assertThat(work.tryToComplete(LSI, number, "draft-plan", plan(inDays(30)))
                        .status())
                .isIn(403, 404);
        assertThat(work.sheet(LSI, number).at("/head/number").asText()).isEqualTo(number);
        assertThat(course(number)).contains("受理提级", "原属地落实：稳控、送达", "自今日起由昆明市办理");
        work.complete(KUNMING_LSI, number, "draft-plan", plan(inDays(30)));
        assertThat(officeOf(number, "approve-plan")).isEqualTo(KUNMING);
        work.complete(KUNMING, number, "approve-plan", Map.of("decision", "RETURN", "opinion", "责任单位要改为交通"));
        assertThat(officeOf(number, "draft-plan")).isEqualTo(KUNMING_LSI);
        letRunLate(number, "carry-out-local-duties");
        letRunLate(number, "lead-escalated-case");
        work.complete(LSI, number, "carry-out-local-duties", Map.of("report", "已上门送达文书，工人情绪稳定。"));
        work.complete(KUNMING, number, "lead-escalated-case", Map.of("reason", "资金已落实，由县里负责发放到位。"));
        assertThat(officeOf(number, "draft-plan")).isEqualTo(LSI);
        assertThat(work.openTasks(number)).contains("制定方案").doesNotContain("提级办理", "落实属地工作");
        assertThat(matters(number).toString()).contains("已交还原属地办理");
    }

    @Test
    @Order(2)
    void theCountyGoesOnAsInstructedOrAfterTheRequestIsReturned() {
        String number = complex();
        started(LSI, "escalation", request(number));
        refused(KUNMING, number, "decide-escalation", Map.of("decision", "RETURN"), "请写明批复意见，不少于 10 个字");
        work.complete(
                KUNMING, number, "decide-escalation", Map.of("decision", "RETURN", "opinion", "前期工作不扎实，请先核实工程款支付情况。"));
        assertThat(officeOf(number, "draft-plan")).isEqualTo(LSI);
        started(LSI, "escalation", request(number));
        work.complete(
                KUNMING,
                number,
                "decide-escalation",
                Map.of("decision", "INSTRUCT", "dueOn", inDays(10), "opinion", "由县级政府先行筹措，十日内反馈。"));
        assertThat(officeOf(number, "follow-instructions")).isEqualTo(LSI);
        letRunLate(number, "follow-instructions");
        work.complete(LSI, number, "follow-instructions", Map.of("report", "县财政已拨付首笔资金并反馈市级。"));
        assertThat(officeOf(number, "draft-plan")).isEqualTo(LSI);
        assertThat(matters(number).toString()).contains("退回提级请示", "已按批示办理并反馈");
    }

    @Test
    @Order(3)
    void closingEndsTheEscalationAndTheTableCountsTheCaseWhereItArose() {
        String number = accepted();
        started(LSI, "escalation", request(number));
        work.complete(KUNMING, number, "decide-escalation", acceptance(30));
        assertThat(officeOf(number, "verify-facts")).isEqualTo(KUNMING_LSI);
        assertThat(work.start(LSI, "enforcement-act", act(number, "FILED", today()))
                        .message())
                .contains("本单位不登记");
        started(KUNMING_LSI, "enforcement-act", act(number, "FILED", today()));
        work.complete(KUNMING_LSI, number, "verify-facts", Handling.VERIFIED);
        work.complete(KUNMING_LSI, number, "settle-on-the-spot", Handling.settled("2026-04-20"));
        work.complete(KUNMING, number, "review-closing", Handling.APPROVED);
        assertThat(work.openTasks(number)).containsExactly("答复诉求人");
        assertThat(officeOf(number, "answer-petitioner")).isEqualTo(LSI);
        assertThat(matters(number).toString()).contains("案件已经结案销号，提级办理终止");
        assertThat(mails("case_closed"))
                .anyMatch(mail -> mail.startsWith("leadgrp-530125@"))
                .anyMatch(mail -> mail.startsWith("leadgrp-530100@"));
        for (String region : List.of("530125", "530100")) {
            var total = work.officer(PROVINCE)
                    .get("/api/reports/T1?region=" + region + "&asOf=2026-04-20")
                    .json()
                    .at("/rows/0/values");
            assertThat(total.path("received_cases").asInt()).as(region).isEqualTo(1);
            assertThat(total.path("solved_cases").asInt()).as(region).isEqualTo(1);
            assertThat(total.path("solved_people").asInt()).as(region).isEqualTo(3);
        }
        var counties = work.officer(PROVINCE).get("/api/reports/T1?region=530100&asOf=2026-04-20");
        assertThat(counties.json().path("rows"))
                .filteredOn(row -> row.at("/values/received_cases").asInt() == 1)
                .extracting(row -> row.path("region").asText())
                .contains("530125");
    }

    @Test
    @Order(4)
    void aCaseRisesToTheProvinceAndComesBackTheSameWay() {
        String number = escalated();
        refusedToStart(LSI, "escalation", request(number), "本单位不能提请提级办理");
        started(KUNMING_LSI, "escalation", request(number));
        refusedToStart(KUNMING_LSI, "escalation", request(number), "不能重复提请");
        refused(KUNMING, number, "lead-escalated-case", Map.of("reason", "交由县里继续办理此案。"), "又已提请上级办理");
        assertThat(officeOf(number, "decide-escalation")).isEqualTo(PROVINCE);
        work.complete(PROVINCE, number, "decide-escalation", acceptance(60));
        assertThat(officeOf(number, "draft-plan")).isEqualTo("lsi-530000");
        refusedToStart("lsi-530000", "escalation", request(number), "没有更上一级");
        task(number, "提级办理", PROVINCE, Map.of("reason", "省级已协调资金，交还市级办理。"));
        assertThat(officeOf(number, "draft-plan")).isEqualTo(KUNMING_LSI);
        work.complete(KUNMING, number, "lead-escalated-case", Map.of("reason", "市级已落实资金，交还县级办理。"));
        assertThat(officeOf(number, "draft-plan")).isEqualTo(LSI);
        assertThat(work.sheet(LSI, number).at("/head/number").asText()).isEqualTo(number);
    }

    private List<String> mails(String kind) {
        return jdbc.sql("SELECT recipient || ' ' || subject FROM outbox_mails WHERE kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }

    /** One of several tasks of the same name. */
    private void task(String number, String name, String login, Map<String, ?> form) {
        String id = work.engine()
                .getTaskService()
                .createTaskQuery()
                .processVariableValueEquals("caseNumber", number)
                .taskName(name)
                .taskCandidateGroup(login)
                .singleResult()
                .getId();
        work.officer(login).post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + login + "\"}");
        assertThat(work.officer(login)
                        .post("/engine-rest/task/" + id + "/submit-form", Workplace.variables(form))
                        .status())
                .isEqualTo(204);
    }

    @Test
    @Order(5)
    void aLateTaskBeginsAnewWithTheUpperRegionAndRunsLateAgain() {
        String number = complex();
        letRunLate(number, "draft-plan");
        work.complete(LEADGRP, number, "urge-office", Map.of("means", "PHONE", "note", "已电话催办"));
        started(LEADGRP, "escalation", request(number));
        work.complete(KUNMING, number, "decide-escalation", acceptance(60));
        LocalDate due = due(number, "draft-plan");
        assertThat(due).isAfter(LocalDate.now(clock));
        work.goTo(due.atTime(12, 0));
        assertThat(work.openTasks(number)).doesNotContain("催办");
        work.goTo(due.plusDays(1).atTime(10, 0));
        assertThat(work.openTasks(number)).contains("催办");
        assertThat(officeOf(number, "urge-office")).isEqualTo(KUNMING);
    }

    @Test
    @Order(6)
    void aLimitOfLawRunsOnAndTheUpperOfficeIsTold() {
        String number = accepted();
        LocalDate due = due(number, "verify-facts");
        work.goTo("2026-04-29");
        started(LSI, "escalation", request(number));
        work.complete(KUNMING, number, "decide-escalation", acceptance(60));
        assertThat(due(number, "verify-facts")).isEqualTo(due);
        assertThat(jdbc.sql("SELECT count(*) FROM deadlines WHERE task_name = 'verify-facts' AND office = ?")
                        .param(KUNMING_LSI)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(mails("task_assigned")).anyMatch(mail -> mail.startsWith("lsi-530100@") && mail.contains("核实情况"));
        started(
                KUNMING_LSI,
                "deadline-change",
                Map.of(
                        "caseNumber",
                        number,
                        "task",
                        "verify-facts",
                        "kind",
                        "EXTEND",
                        "days",
                        5,
                        "reason",
                        "账册被查封，需要等待调取"));
        assertThat(officeOf(number, "approve-deadline-change")).isEqualTo(KUNMING);
    }

    @Test
    @Order(7)
    void whatIsMissingOrForeignIsRefused() {
        String number = complex();
        refusedToStart(LSI, "escalation", request(number, "evidence", "略"), "请写明证据目录，不少于 10 个字");
        refusedToStart(LSI, "escalation", request(number, "situation", null), "前期工作情况");
        refusedToStart(LSI, "escalation", request(number, "difficulty", "联系人 19900000001 一直不接电话"), "不要填写电话");
        refusedToStart(HURD, "escalation", request(number), "");
        refusedToStart("lsi-530902", "escalation", request(number), "本地区没有编号为");
        refusedToStart(LSI, "escalation", request("530125-2026-999999"), "本地区没有编号为");
        String registered = work.register(LSI, with(Registrations.simple("2026-04-20"), "newMatter", true));
        refusedToStart(LSI, "escalation", request(registered), "还没有受理");
        started(LSI, "escalation", request(number));
        refusedToStart(LSI, "escalation", request(number), "不能重复提请");
        refused(KUNMING, number, "decide-escalation", with(acceptance(60), "duties", null), "至少指定一项");
        refused(KUNMING, number, "decide-escalation", with(acceptance(60), "dueOn", "2026-04-19"), "请填写办结日期");
        refused(KUNMING, number, "decide-escalation", with(acceptance(60), "dueOn", "2028-04-19"), "请填写办结日期");
        assertThat(officeOf(number, "draft-plan")).isEqualTo(LSI);
    }

    @Test
    @Order(8)
    void everyFlowIsWalked() {
        walked.requireAll("escalation/escalation");
    }

    @Test
    @Order(20)
    void theUpperRegionIssuesTheOrdersOfAnEscalatedCase() {
        String number = escalated();
        Map<String, Object> order = Map.of(
                "caseNumber", number,
                "subject", "PAY",
                "document", "虚拟昆劳监令字〔2026〕第7号",
                "issuedOn", today(),
                "complyBy", inDays(7),
                "facts", "拖欠三人工资，查证属实。",
                "demand", "七日内付清。");
        refusedToStart("psb-530125", "correction-order", order, "本单位不办理「责令改正」");
        started(KUNMING_LSI, "correction-order", order);
        assertThat(officeOf(number, "serve-order")).isEqualTo(KUNMING_LSI);
        Map<String, Object> suspicion =
                Map.of("caseNumber", number, "kind", "PROJECT_PRICE", "grounds", "工资表与考勤不符，疑似工程款。");
        started(KUNMING_LSI, "false-claim", suspicion);
        assertThat(officeOf(number, "check-claim")).isEqualTo(KUNMING_LSI);
        assertThat(work.sheet(LSI, number).path("matters").findValuesAsText("code"))
                .contains("ORDER", "FALSE_CLAIM");
    }
}
