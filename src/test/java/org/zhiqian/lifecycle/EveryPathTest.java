package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.paid;
import static org.zhiqian.Handling.payment;
import static org.zhiqian.Handling.plan;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

/** Walks every sequence flow of the diagrams of a case and every rule of their decision tables on the real engine. */
@TestMethodOrder(OrderAnnotation.class)
class EveryPathTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String HURD = "hurd-530125";

    @Autowired
    Walked walked;

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String registered() {
        return work.register(LSI, Registrations.simple(today()));
    }

    private void accept(String number) {
        work.complete(LSI, number, "accept-petition", ACCEPTED);
    }

    private Map<String, Object> verified() {
        return with(VERIFIED, "verifiedOn", today());
    }

    /** The task runs past its due date; the leading office is asked to urge. */
    private void letRunLate(String number, String task) {
        Task open = work.task(number, task);
        LocalDateTime due = LocalDateTime.ofInstant(open.getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
        work.goTo(due.plusMinutes(1));
        assertThat(work.openTasks(number)).as(task).contains("催办");
        assertThat(work.sheet(LSI, number).findValuesAsText("state")).contains("已超期");
    }

    /** Late, then done after all: nothing is left to urge. */
    private void completeLate(String login, String number, String task, Map<String, ?> fields) {
        letRunLate(number, task);
        work.complete(login, number, task, fields);
        assertThat(work.openTasks(number)).as("after " + task).doesNotContain("催办");
    }

    @Test
    @Order(1)
    void everyTaskCanRunLateAndIsUrgedUntilItIsDone() {
        String number = registered();
        completeLate(LSI, number, "accept-petition", Map.of("decision", "SUPPLEMENT", "reason", "请补充考勤表和工资约定材料"));
        completeLate(LSI, number, "supplement-petition", Map.of("outcome", "PROVIDED", "note", "已补考勤表"));
        completeLate(LSI, number, "accept-petition", ACCEPTED);
        letRunLate(number, "verify-facts");
        work.complete(LSI, number, "verify-facts", verified());
        letRunLate(number, "settle-on-the-spot");
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        String resolveBy = LocalDate.now(clock).plusDays(60).toString();
        letRunLate(number, "draft-plan");
        work.complete(LSI, number, "draft-plan", plan(resolveBy));
        letRunLate(number, "approve-plan");
        work.complete(LEADGRP, number, "approve-plan", Map.of("decision", "RETURN", "opinion", "责任单位要改为住建"));
        work.complete(LSI, number, "draft-plan", plan(resolveBy));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        letRunLate(number, "carry-out-measure");
        work.complete(
                HURD,
                number,
                "carry-out-measure",
                Map.of("outcome", "FAILED", "doneOn", today(), "result", "总包拒不拨付，建议进一步处理"));
        work.complete(LSI, number, "record-payment", paid(today(), 1, "10000"));
        work.complete(LSI, number, "record-payment", paid(today(), 2, "16400"));
        letRunLate(number, "apply-closing");
        work.complete(LSI, number, "apply-closing", Map.of("conclusion", "工资全部付清，双方无争议。"));
        letRunLate(number, "review-closing");
        work.complete(LEADGRP, number, "review-closing", Map.of("decision", "RETURN", "opinion", "请补充凭证说明"));
        work.complete(LSI, number, "apply-closing", Map.of("conclusion", "工资全部付清，银行回单已附卷。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        letRunLate(number, "answer-petitioner");
        work.complete(
                LSI,
                number,
                "answer-petitioner",
                Map.of("answeredOn", today(), "manner", "PHONE", "answer", "三人的工资已全部付清到账。"));
        work.goTo(LocalDateTime.now(clock).plusDays(7));
        letRunLate(number, "look-back");
        work.complete(
                LSI, number, "look-back", Map.of("calledOn", today(), "outcome", "OWED_AGAIN", "note", "四月工资又拖欠一万元。"));
        work.complete(
                LSI,
                number,
                "verify-facts",
                Map.of(
                        "verifiedOn",
                        today(),
                        "outcome",
                        "ARREARS",
                        "people",
                        13,
                        "migrants",
                        13,
                        "amount",
                        "126400",
                        "liableRole",
                        "GENERAL_CONTRACTOR",
                        "liableName",
                        "云南虚拟云岭建筑有限公司",
                        "liabilityRule",
                        "L30_1",
                        "findings",
                        "四月工资又拖欠，另有十人。",
                        "factsClear",
                        true));
        assertThat(work.openTasks(number)).contains("制定方案");
    }

    @Test
    @Order(2)
    void aPetitionIsReferredAndThePetitionerIsTold() {
        String number = registered();
        work.complete(
                LSI,
                number,
                "accept-petition",
                Map.of("decision", "REFER", "referTo", "ARB", "reason", "存在重大争议，应由仲裁机构处理"));
        completeLate(
                LSI,
                number,
                "inform-petitioner",
                Map.of("informedOn", "2026-04-20", "manner", "PHONE", "content", "已转送仲裁院，请携带材料前往。"));
        assertThat(work.openTasks(number)).isEmpty();
        assertThat(work.sheet(LSI, number).at("/head/status/code").asText()).isEqualTo("TURNED_AWAY");
    }

    @Test
    @Order(3)
    void aRepeatVisitJoinsTheFirstCase() {
        String number = registered();
        Answer second = work.tryToRegister(LSI, Registrations.simple(today()));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.message()).contains(number).contains("另立新案");
        String joined = work.register(
                LSI, with(Registrations.simple(today()), "sameMatterAs", number, "visitAnswer", "案件正在审查，五日内答复。"));
        assertThat(joined).isEqualTo(number);
        assertThat(work.sheet(LSI, number).path("visits")).hasSize(2);
        String other = work.register(LSI, with(Registrations.simple(today()), "newMatter", true));
        assertThat(other).isNotEqualTo(number);
    }

    @Test
    @Order(4)
    void theLeadingOfficeUrgesAndMayBeLateItself() {
        String number = registered();
        letRunLate(number, "accept-petition");
        Task urging = work.task(number, "urge-office");
        LocalDateTime due = LocalDateTime.ofInstant(urging.getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
        work.goTo(due.plusMinutes(1));
        assertThat(work.openTasks(number)).containsExactly("催办", "受理审查");
        work.complete(LEADGRP, number, "urge-office", Map.of("means", "INTERVIEW", "note", "约谈承办负责人，要求当日受理"));
        assertThat(work.openTasks(number)).containsExactly("受理审查");
    }

    @Test
    @Order(5)
    void aDeadlineIsExtendedOrNot() {
        String number = registered();
        accept(number);
        Map<String, Object> request = Map.of(
                "caseNumber", number, "task", "verify-facts", "kind", "EXTEND", "days", 10, "reason", "账册被查封，需要等待调取");
        assertThat(work.start(LSI, "deadline-change", request).status()).isEqualTo(200);
        letRunLate(number, "approve-deadline-change");
        work.complete(LEADGRP, number, "approve-deadline-change", Map.of("decision", "REFUSE", "opinion", "理由不充分"));
        assertThat(work.start(LSI, "deadline-change", request).status()).isEqualTo(200);
        work.complete(LEADGRP, number, "approve-deadline-change", APPROVED);
        assertThat(LocalDate.ofInstant(
                        work.task(number, "verify-facts").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai")))
                .isEqualTo(LocalDate.parse("2026-07-30"));
    }

    @Test
    @Order(6)
    void aLatePaymentIsMarkedToo() {
        String number = registered();
        accept(number);
        work.complete(LSI, number, "verify-facts", with(verified(), "people", 60, "migrants", 60, "amount", "2000000"));
        work.complete(
                LSI, number, "draft-plan", plan(LocalDate.now(clock).plusDays(9).toString()));
        assertThat(work.start(
                                LEADGRP,
                                "leader-in-charge",
                                Handling.leader(
                                        number,
                                        today(),
                                        LocalDate.now(clock).plusDays(60).toString()))
                        .status())
                .isEqualTo(200);
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        letRunLate(number, "record-payment");
    }

    @Test
    @Order(7)
    void casesAreClassifiedByThresholdsAndJudgement() {
        severity(with(verified(), "people", 60, "migrants", 60, "amount", "20000"), "重大");
        severity(with(verified(), "people", 6, "migrants", 6, "amount", "1000000"), "重大");
        severity(with(verified(), "graveImpact", true), "重大");
        severity(with(verified(), "difficulties", List.of("ABSCONDED")), "疑难");
        severity(verified(), "简易");
        severity(with(verified(), "people", 6, "migrants", 6), "一般");
        severity(with(verified(), "amount", "50000.01"), "一般");
    }

    private String severity(Map<String, Object> verification, String expected) {
        return severity(with(Registrations.simple(today()), "newMatter", true), verification, expected);
    }

    private String severity(Map<String, Object> registration, Map<String, Object> verification, String expected) {
        String number = work.register(LSI, registration);
        accept(number);
        work.complete(LSI, number, "verify-facts", verification);
        assertThat(work.sheet(LSI, number).at("/head/severity/label").asText()).isEqualTo(expected);
        return number;
    }

    @Test
    @Order(8)
    void lowIncomeWorkersComeFirst() {
        String low = severity(with(Registrations.simple(today()), "lowIncomePeople", 2), verified(), "简易");
        assertThat(work.sheet(LSI, low).at("/head/priority/label").asText()).isEqualTo("低收入优先");
        String risky = severity(
                with(Registrations.simple(today()), "newMatter", true, "risks", List.of("EXTREME")), verified(), "简易");
        assertThat(work.sheet(LSI, risky).at("/head/priority/label").asText()).isEqualTo("风险优先");
        String group =
                work.register(LSI, with(Registrations.simple(today()), "newMatter", true, "collectiveVisit", true));
        assertThat(work.task(group, "accept-petition").getPriority())
                .as("from its registration on")
                .isEqualTo(70);
        accept(group);
        work.complete(LSI, group, "verify-facts", verified());
        assertThat(work.sheet(LSI, group).at("/head/priority/label").asText()).isEqualTo("风险优先");
    }

    @Test
    @Order(9)
    void whatWasSettledOnTheSpotIsLookedBackAt() {
        String number = registered();
        accept(number);
        work.complete(LSI, number, "verify-facts", verified());
        work.complete(
                LSI,
                number,
                "settle-on-the-spot",
                with(payment(today(), 3, "26400"), "outcome", "PAID", "conclusion", "总包专户当场代发，三人到账。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(
                LSI,
                number,
                "answer-petitioner",
                Map.of("answeredOn", today(), "manner", "IN_PERSON", "answer", "三人的工资已全部付清到账。"));
        work.goTo("2026-04-27");
        work.complete(
                LSI, number, "look-back", Map.of("calledOn", today(), "outcome", "NOTHING_OWED", "note", "三人均称未再拖欠。"));
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    @Test
    @Order(10)
    void noArrearsNeedNoLookBack() {
        String number = registered();
        accept(number);
        work.complete(
                LSI,
                number,
                "verify-facts",
                Map.of(
                        "verifiedOn",
                        today(),
                        "outcome",
                        "NOT_ARREARS",
                        "notArrearsReason",
                        "ALREADY_PAID",
                        "findings",
                        "银行流水显示工资已经足额支付。",
                        "factsClear",
                        true));
        work.complete(LSI, number, "apply-closing", Map.of("conclusion", "核实不属于欠薪，已当面说明。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(
                LSI,
                number,
                "answer-petitioner",
                Map.of("answeredOn", today(), "manner", "IN_PERSON", "answer", "经查工资已足额支付，出示了流水。"));
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    @Test
    @Order(99)
    void everyFlowAndEveryRuleHasBeenWalked() {
        walked.requireAll(
                "intake/acceptance",
                "lifecycle",
                "resolution",
                "supervision/deadline-change",
                "supervision/urging",
                "verification");
    }
}
