package org.zhiqian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

class DeadlineChangeTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";

    private String verifying() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private static Map<String, Object> request(String number, String kind, Object... more) {
        return with(Map.of("caseNumber", number, "task", "verify-facts", "kind", kind, "reason", "账册被查封，需要等待调取"), more);
    }

    private void granted(Map<String, Object> request) {
        Answer answer = work.start(LSI, "deadline-change", request);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        work.complete(LEADGRP, (String) request.get("caseNumber"), "approve-deadline-change", APPROVED);
    }

    private void refused(String login, Map<String, Object> request, String sentence) {
        Answer answer = work.start(login, "deadline-change", request);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("deadline-change")
                        .count())
                .isZero();
    }

    private LocalDate due(String number) {
        return LocalDate.ofInstant(
                work.task(number, "verify-facts").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void extendsWithinTheCapOfTheLaw() {
        String number = verifying();
        assertThat(due(number)).isEqualTo("2026-07-16");
        refused(LSI, request(number, "EXTEND", "days", 31), "累计最多延长");
        granted(request(number, "EXTEND", "days", 20));
        assertThat(due(number)).isEqualTo("2026-08-13");
        refused(LSI, request(number, "EXTEND", "days", 11), "本次最多可延长 10 个工作日");
        granted(request(number, "EXTEND", "days", 10));
        work.goTo("2026-08-27");
        assertThat(work.openTasks(number)).containsExactly("核实情况");
        work.goTo("2026-08-28");
        assertThat(work.openTasks(number)).containsExactly("催办", "核实情况");
    }

    @Test
    void anOverdueTaskGetsItsTimersAgainWhenItIsExtended() {
        String number = verifying();
        work.goTo("2026-07-17");
        assertThat(work.openTasks(number)).contains("催办");
        work.complete(LEADGRP, number, "urge-office", Map.of("means", "PHONE", "note", "已电话催办"));
        granted(request(number, "EXTEND", "days", 5));
        assertThat(due(number)).isEqualTo("2026-07-23");
        work.goTo("2026-07-24");
        assertThat(work.openTasks(number)).containsExactly("催办", "核实情况");
    }

    @Test
    void timeStandsStillWhileSuspended() {
        String number = verifying();
        work.goTo("2026-06-01");
        granted(request(number, "SUSPEND"));
        refused(LSI, request(number, "EXTEND", "days", 1), "先申请恢复计时");
        work.goTo("2026-07-20");
        assertThat(work.openTasks(number)).containsExactly("核实情况");
        granted(request(number, "RESUME"));
        assertThat(due(number)).isAfter(LocalDate.parse("2026-08-20"));
        refused(LSI, request(number, "RESUME"), "没有中止计时");
    }

    @Test
    void aSuspensionEndsByItselfAtItsCap() {
        String number = verifying();
        granted(request(number, "SUSPEND"));
        work.goTo("2026-12-31");
        assertThat(work.openTasks(number)).contains("催办", "核实情况");
        assertThat(work.sheet(LSI, number).toString()).contains("中止已满上限，自动恢复计时");
    }

    @Test
    void onlyTheOfficeOfAnOpenTaskMayAskAndMustGiveAReason() {
        String number = verifying();
        refused(LSI, request(number, "EXTEND"), "请填写延长天数");
        refused(LSI, request(number, "EXTEND", "days", 5, "reason", "忙"), "请写明变更期限的理由");
        refused(LSI, request(number, "EXTEND", "days", 5, "task", "draft-plan"), "没有由本单位承办");
        refused(LSI, request("530125-2026-999999", "EXTEND", "days", 5), "本地区没有编号为");
        refused("hurd-530125", request(number, "EXTEND", "days", 5), "没有由本单位承办");
        refused("lsi-530902", request(number, "EXTEND", "days", 5), "本地区没有编号为");
    }

    @Test
    void whatCannotBeExtendedStaysAsItIs() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        refused(LSI, request(number, "EXTEND", "days", 2, "task", "accept-petition"), "不能延长");
    }
}
