package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

/**
 * The reminder and the overdue mark of an open task after it was sent back, suspended, reopened or handed up: all timers
 * of the engine are named each time, so that no old one is left; for tasks of the main course and of matters.
 */
class TimersAnewTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String HURD = "hurd-530125";
    private static final String KUNMING = "leadgrp-530100";

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String accepted() {
        String number = work.register(LSI, Registrations.simple(today()));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    /** A complex case: its plan is to be drafted within five working days. */
    private String complex() {
        String number = accepted();
        work.complete(LSI, number, "verify-facts", with(VERIFIED, "difficulties", List.of("FUNDS_MISSING")));
        return number;
    }

    private void start(String login, String process, Map<String, ?> form) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void change(String number, String task, String kind) {
        start(
                LSI,
                "deadline-change",
                Map.of("caseNumber", number, "task", task, "kind", kind, "reason", "账册被查封，需要等待调取"));
        work.complete(LEADGRP, number, "approve-deadline-change", APPROVED);
    }

    private void order(String number) {
        start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "PAY",
                        "document", "虚拟劳监令字〔2026〕第1号",
                        "issuedOn", today(),
                        "complyBy", "2026-06-30",
                        "facts", "拖欠三名工人两个月工资。",
                        "demand", "限期足额支付。"));
    }

    private static Map<String, Object> request(String number) {
        return Map.of(
                "caseNumber", number,
                "situation", "已约谈建设单位两次，核对工资表和专户流水。",
                "difficulty", "财政资金缺口较大，县级无力筹措。",
                "reason", "需要州市统筹拨付工程款和人工费。",
                "evidence", "工资表、考勤表、专户流水、约谈笔录。",
                "opinion", "建议由市级责令限期足额拨付。");
    }

    /** The timers of the engine, all of them: where they stand, and when they come. */
    private void assertTimers(String... expected) {
        assertThat(work.engine().getManagementService().createJobQuery().timers().list().stream()
                        .map(this::written))
                .containsExactlyInAnyOrder(expected);
    }

    /** At the close of office, as all limits are. */
    private String written(Job timer) {
        JobDefinition definition = work.engine()
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        LocalDateTime due = LocalDateTime.ofInstant(timer.getDuedate().toInstant(), ZoneId.of("Asia/Shanghai"));
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(17, 30));
        return definition.getActivityId().replaceFirst(".*_", "") + " " + due.toLocalDate();
    }

    @Test
    void aPlanThatIsSentBack() {
        String number = complex();
        assertTimers("DraftPlanAtRisk 2026-04-23", "DraftPlanOverdue 2026-04-27");
        work.goTo("2026-04-22");
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-06-30"));
        assertTimers("ApprovePlanAtRisk 2026-04-24", "ApprovePlanOverdue 2026-04-27");
        work.goTo("2026-04-23");
        work.complete(LEADGRP, number, "approve-plan", Map.of("decision", "RETURN", "opinion", "责任单位要改为住建"));
        assertTimers("DraftPlanAtRisk 2026-04-28", "DraftPlanOverdue 2026-04-30");
    }

    @Test
    void aLetterWhoseAnswerIsSentBack() {
        start(
                LEADGRP,
                "letter",
                Map.of(
                        "kind", "SUPERVISE",
                        "document", "虚拟治欠督〔2026〕1号",
                        "region", "530125",
                        "department", "HURD",
                        "dueOn", "2026-05-08",
                        "demand", "请核实专户资金并督促代发。"));
        String letter =
                jdbc.sql("SELECT number FROM matters").query(String.class).single();
        work.goTo("2026-04-29");
        assertTimers("FeedBackAtRisk 2026-04-30", "FeedBackOverdue 2026-05-08");
        work.complete(HURD, letter, "feed-back", Map.of("kind", "RESULT", "report", "已约谈总包，三日内代发。"));
        assertTimers("ReviewFeedbackAtRisk 2026-05-06", "ReviewFeedbackOverdue 2026-05-07");
        work.goTo("2026-04-30");
        work.complete(
                LEADGRP,
                letter,
                "review-feedback",
                Map.of("decision", "RETURN", "opinion", "没有代发凭证", "dueOn", "2026-05-20"));
        work.goTo("2026-05-06");
        assertTimers("FeedBackAtRisk 2026-05-15", "FeedBackOverdue 2026-05-20");
    }

    /** Until it is resumed it waits for as long as it may at most; then the days that were suspended are added. */
    @Test
    void aVerificationThatIsSuspendedAndResumed() {
        String number = accepted();
        assertTimers("VerifyFactsAtRisk 2026-06-25", "VerifyFactsOverdue 2026-07-16");
        work.goTo("2026-06-01");
        change(number, "verify-facts", "SUSPEND");
        assertTimers("VerifyFactsAtRisk 2026-09-17", "VerifyFactsOverdue 2026-10-14");
        work.goTo("2026-07-20");
        change(number, "verify-facts", "RESUME");
        assertTimers("VerifyFactsAtRisk 2026-08-12", "VerifyFactsOverdue 2026-09-02");
    }

    /** Its reminder was due before the suspension: it is given again as soon as time runs. */
    @Test
    void theServiceOfAnOrderThatIsSuspendedAndResumedAfterItsReminder() {
        String number = complex();
        order(number);
        assertTimers(
                "DraftPlanAtRisk 2026-04-23",
                "DraftPlanOverdue 2026-04-27",
                "ServeOrderAtRisk 2026-04-27",
                "ServeOrderOverdue 2026-04-29");
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-06-30"));
        work.complete(LEADGRP, number, "approve-plan", Map.of("decision", "RETURN", "opinion", "责任单位要改为住建"));
        work.goTo("2026-04-28");
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-06-30"));
        assertTimers("ApprovePlanAtRisk 2026-04-30", "ApprovePlanOverdue 2026-05-06", "ServeOrderOverdue 2026-04-29");
        change(number, "serve-order", "SUSPEND");
        work.goTo("2026-04-30");
        change(number, "serve-order", "RESUME");
        assertTimers(
                "ApprovePlanAtRisk 2026-04-30",
                "ApprovePlanOverdue 2026-05-06",
                "ServeOrderAtRisk 2026-04-27",
                "ServeOrderOverdue 2026-05-06");
    }

    /** What the regulator follows up runs on over closing and reopening. */
    @Test
    void aCaseThatIsReopened() {
        String number = accepted();
        work.complete(LSI, number, "verify-facts", with(VERIFIED, "causes", List.of("RESALE")));
        work.complete(LSI, number, "settle-on-the-spot", Handling.settled(today()));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(LSI, number, "answer-petitioner", Handling.answered(today()));
        work.goTo("2026-04-24");
        assertTimers(
                "FollowUpCausesAtRisk 2026-05-13",
                "FollowUpCausesOverdue 2026-05-20",
                "LookBackAtRisk 2026-05-07",
                "LookBackOverdue 2026-05-11");
        work.complete(
                LSI, number, "look-back", Map.of("calledOn", today(), "outcome", "OWED_AGAIN", "note", "四月工资又拖欠一万元。"));
        assertTimers(
                "FollowUpCausesAtRisk 2026-05-13",
                "FollowUpCausesOverdue 2026-05-20",
                "VerifyFactsAtRisk 2026-07-01",
                "VerifyFactsOverdue 2026-07-22");
    }

    /** Each office has the whole limit from its own day; the order stays with the county, and so do its timers. */
    @Test
    void aCaseThatIsHandedUpAndBack() {
        String number = complex();
        order(number);
        work.goTo("2026-04-22");
        start(LSI, "escalation", request(number));
        assertTimers(
                "DecideEscalationAtRisk 2026-04-27",
                "DecideEscalationOverdue 2026-04-29",
                "DraftPlanAtRisk 2026-04-23",
                "DraftPlanOverdue 2026-04-27",
                "ServeOrderAtRisk 2026-04-27",
                "ServeOrderOverdue 2026-04-29");
        work.goTo("2026-04-23");
        work.complete(KUNMING, number, "decide-escalation", acceptance());
        assertTimers(
                "CarryOutLocalDutiesAtRisk 2026-06-25",
                "CarryOutLocalDutiesOverdue 2026-06-30",
                "LeadEscalatedCaseAtRisk 2026-06-25",
                "LeadEscalatedCaseOverdue 2026-06-30",
                "DraftPlanAtRisk 2026-04-28",
                "DraftPlanOverdue 2026-04-30",
                "ServeOrderAtRisk 2026-04-27",
                "ServeOrderOverdue 2026-04-29");
        work.goTo("2026-04-27");
        work.complete(KUNMING, number, "lead-escalated-case", Map.of("reason", "资金已落实，由县里负责发放到位。"));
        assertTimers(
                "DraftPlanAtRisk 2026-04-30",
                "DraftPlanOverdue 2026-05-07",
                "ServeOrderAtRisk 2026-04-27",
                "ServeOrderOverdue 2026-04-29");
    }

    private static Map<String, Object> acceptance() {
        return Map.of(
                "decision", "ACCEPT",
                "dueOn", "2026-06-30",
                "duties", List.of("STABILISE"),
                "opinion", "同意提级，由市级牵头办理。");
    }
}
