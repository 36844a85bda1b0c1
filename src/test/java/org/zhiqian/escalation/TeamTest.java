package org.zhiqian.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.Walked;
import org.zhiqian.Workplace;
import org.zhiqian.engine.Caller.Answer;

/** Special teams and joint investigations. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeamTest extends AtTheLeadingOffice {
    private static final String FIN = "fin-530125";

    @Autowired
    private Walked walked;

    private Map<String, Object> team(String number) {
        return Map.of(
                "caseNumber", number,
                "teamKind", "TASK_FORCE",
                "leadDepartment", "LEADGRP",
                "position", "治欠办主任",
                "leaderName", "虚拟甲",
                "purpose", "查清资金去向，督促付清工资。",
                "dueOn", inDays(30),
                "members1", Map.of("department", "HURD", "person", "虚拟乙"),
                "members2", Map.of("department", "TRAN", "person", "虚拟丙"));
    }

    private Map<String, Object> assignment(String department, int days) {
        return Map.of("action", "ASSIGN", "department", department, "dueOn", inDays(days), "content", "核对工程款支付和人工费拨付。");
    }

    private static final Map<String, Object> TEAM_REPORT = Map.of("action", "REPORT", "content", "资金去向已查清，工资全部付清。");

    private static Map<String, Object> part(String department, String dueOn) {
        return Map.of("department", department, "work", "核查本行业的发包和拨款情况。", "dueOn", dueOn);
    }

    private Map<String, Object> investigation(String number) {
        return Map.of(
                "caseNumber",
                number,
                "leadDepartment",
                "LSI",
                "reason",
                "历史遗留案件，涉及多个部门的职责。",
                "dueOn",
                inDays(30),
                "parts1",
                part("HURD", inDays(10)),
                "parts2",
                part("TRAN", inDays(15)));
    }

    private static Map<String, Object> conduct(String action, String department, Object... more) {
        return with(Map.of("action", action, "department", department, "content", "根据案情需要调整联合查办部门。"), more);
    }

    private static final Map<String, Object> JOIN = Map.of("action", "JOIN", "content", "各部门结果一致，由建设单位先行垫付。");

    private static final Map<String, Object> RESULT = Map.of("result", "已核查，资金缺口由业主补足。");

    private Answer parts(String login, String number, Map<String, ?> form) {
        String id = work.engine()
                .getTaskService()
                .createTaskQuery()
                .processVariableValueEquals("caseNumber", number)
                .taskDefinitionKey("Task_ReportPart")
                .taskCandidateGroup(login)
                .singleResult()
                .getId();
        work.officer(login).post("/engine-rest/task/" + id + "/claim", "{\"userId\":\"" + login + "\"}");
        return work.officer(login).post("/engine-rest/task/" + id + "/submit-form", Workplace.variables(form));
    }

    private void reportPart(String login, String number) {
        Answer answer = parts(login, number, RESULT);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    @Test
    @Order(1)
    void membersSeeTheCaseMeetWorkAndEndWithAReport() {
        String number = accepted();
        assertThat(work.officer(HURD).get("/api/cases/" + number).status()).isEqualTo(404);
        started(LEADGRP, "special-team", team(number));
        assertThat(work.officer(HURD).get("/api/cases/" + number).status()).isEqualTo(200);
        assertThat(officeOf(number, "lead-team")).isEqualTo(LEADGRP);
        work.complete(
                LEADGRP, number, "lead-team", Map.of("action", "MEET", "heldOn", today(), "content", "研究分工，明确各单位任务。"));
        refused(LEADGRP, number, "lead-team", assignment("FIN", 5), "任务只能交给专班的成员单位");
        work.complete(
                LEADGRP,
                number,
                "lead-team",
                Map.of("action", "ADD_MEMBER", "department", "FIN", "person", "虚拟丁", "content", "需要财政部门核对拨款。"));
        assertThat(work.officer(FIN).get("/api/cases/" + number).status()).isEqualTo(200);
        work.complete(LEADGRP, number, "lead-team", assignment("FIN", 5));
        work.complete(LEADGRP, number, "lead-team", assignment("HURD", 8));
        refused(LEADGRP, number, "lead-team", TEAM_REPORT, "还有部门没有报告结果");
        reportPart(HURD, number);
        work.goTo(inDays(6));
        assertThat(work.openTasks(number)).contains("催办", "办理分工任务");
        reportPart(FIN, number);
        letRunLate(number, "lead-team");
        work.complete(LEADGRP, number, "lead-team", TEAM_REPORT);
        letRunLate(number, "review-team-report");
        refused(
                LEADGRP,
                number,
                "review-team-report",
                Map.of("decision", "CONTINUE", "opinion", "总结还不完整，继续工作。"),
                "新的工作期限");
        work.complete(
                LEADGRP,
                number,
                "review-team-report",
                Map.of("decision", "CONTINUE", "opinion", "总结还不完整，继续工作。", "dueOn", inDays(5)));
        work.complete(LEADGRP, number, "lead-team", TEAM_REPORT);
        work.complete(LEADGRP, number, "review-team-report", Map.of("decision", "DISSOLVE", "opinion", "总结完整，同意撤销专班。"));
        assertThat(matters(number).toString()).contains("总结报告通过，专班撤销");
        assertThat(course(number)).contains("召开专班会议", "从宜良县财政局抽调人员", "虚拟丁");
    }

    @Test
    @Order(2)
    void departmentsWorkAtTheSameTimeAndTheLeadUnitJoinsTheResults() {
        String number = accepted();
        started(LEADGRP, "joint-investigation", investigation(number));
        assertThat(work.openTasks(number)).contains("办理分工任务", "组织联合查办");
        assertThat(officeOf(number, "conduct-investigation")).isEqualTo(LSI);
        refused(LSI, number, "conduct-investigation", JOIN, "还有部门没有报告结果：宜良县住房和城乡建设局");
        refused(
                LSI,
                number,
                "conduct-investigation",
                conduct("ADD", "HURD", "work", "核查本行业的发包情况。", "dueOn", inDays(5)),
                "已有正在办理的分工");
        refused(LSI, number, "conduct-investigation", conduct("RELEASE", "FIN"), "没有正在办理的分工");
        work.complete(
                LSI,
                number,
                "conduct-investigation",
                conduct("ADD", "FIN", "work", "核对财政拨款的到位情况。", "dueOn", inDays(12)));
        work.goTo(inDays(11));
        assertThat(work.openTasks(number)).contains("催办");
        reportPart(HURD, number);
        work.complete(LSI, number, "conduct-investigation", conduct("RELEASE", "TRAN"));
        refused(LSI, number, "conduct-investigation", JOIN, "宜良县财政局");
        reportPart(FIN, number);
        assertThat(work.openTasks(number)).doesNotContain("办理分工任务");
        letRunLate(number, "conduct-investigation");
        work.complete(LSI, number, "conduct-investigation", JOIN);
        assertThat(matters(number).toString()).contains("已汇总查办结果", "写明理由收回分工", "已完成并报告结果");
        assertThat(course(number)).contains("宜良县财政局加入联合查办", "宜良县交通运输局退出联合查办");
    }

    @Test
    @Order(3)
    void whatIsMissingOrForeignIsRefused() {
        String number = accepted();
        refusedToStart(LSI, "special-team", team(number), "本单位不办理「专案组和工作专班」");
        refusedToStart(LEADGRP, "special-team", with(team(number), "members2", Map.of()), "至少两个部门");
        refusedToStart(LEADGRP, "special-team", with(team(number), "members2", Map.of("department", "TRAN")), "部门和姓名");
        refusedToStart(LEADGRP, "special-team", with(team(number), "dueOn", "2026-04-19"), "请填写工作期限");
        refusedToStart(LEADGRP, "special-team", with(team(number), "purpose", "查账"), "请写明工作任务");
        refusedToStart(LSI, "joint-investigation", investigation(number), "本单位不办理「联合查办」");
        refusedToStart(
                LEADGRP, "joint-investigation", with(investigation(number), "parts2", Map.of()), "至少要有 2 个不同的部门");
        refusedToStart(
                LEADGRP,
                "joint-investigation",
                with(investigation(number), "parts2", part("HURD", inDays(3))),
                "每个部门写一项");
        refusedToStart(
                LEADGRP,
                "joint-investigation",
                with(investigation(number), "parts2", part("TRAN", "2026-04-19")),
                "请填写分工的期限");
        assertThat(matters(number)).isEmpty();
        started(LEADGRP, "joint-investigation", investigation(number));
        refusedToStart(LEADGRP, "joint-investigation", investigation(number), "不能重复办理");
    }

    @Test
    @Order(4)
    void everyFlowIsWalked() {
        walked.requireAll("escalation/special-team", "escalation/joint-investigation", "escalation/assigned-part");
    }

    @Test
    @Order(20)
    void aTeamTakesATaskBackFromADepartmentThatDoesNotReport() {
        String number = accepted();
        started(LEADGRP, "special-team", team(number));
        work.complete(LEADGRP, number, "lead-team", assignment("HURD", 8));
        refused(LEADGRP, number, "lead-team", TEAM_REPORT, "还有部门没有报告结果");
        Map<String, Object> back = Map.of("action", "TAKE_BACK", "department", "HURD", "content", "改由牵头单位核对工程款支付。");
        refused(LEADGRP, number, "lead-team", with(back, "department", "TRAN"), "没有正在办理的分工");
        work.complete(LEADGRP, number, "lead-team", back);
        assertThat(work.findTask(number, "report-part")).isEmpty();
        work.complete(LEADGRP, number, "lead-team", TEAM_REPORT);
    }
}
