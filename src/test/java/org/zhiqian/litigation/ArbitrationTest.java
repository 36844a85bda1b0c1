package org.zhiqian.litigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Handling.notArrears;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

/** A case is guided into arbitration, which takes, mediates and decides it fast; with legal aid and the way to court. */
@TestMethodOrder(OrderAnnotation.class)
class ArbitrationTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String ARB = "arb-530125";
    private static final String JUST = "just-530125";

    private static final Map<String, Object> TAKEN =
            Map.of("outcome", "ACCEPTED", "decidedOn", "2026-04-21", "document", "虚拟劳人仲案〔2026〕1号");

    private static final Map<String, Object> NO_AGREEMENT = Map.of("outcome", "FAILED", "mediatedOn", "2026-04-24");

    private static final Map<String, Object> AWARD = Map.of(
            "outcome", "NOT_FINAL",
            "awardedOn", "2026-05-08",
            "servedOn", "2026-05-11",
            "document", "虚拟劳人仲裁〔2026〕1号",
            "people", 3,
            "amount", "26400",
            "performBy", "2026-05-26");

    @Autowired
    Walked walked;

    private String accepted() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private static Map<String, Object> guide(String number, @Nullable Object... more) {
        return with(
                Map.of(
                        "caseNumber",
                        number,
                        "cause",
                        "MAJOR_DISPUTE",
                        "appliedOn",
                        "2026-04-20",
                        "reason",
                        "双方对提成比例有重大争议，没有书面约定。"),
                more);
    }

    private String guided(@Nullable Object... more) {
        String number = accepted();
        Answer answer = work.start(LSI, "arbitration", guide(number, more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return number;
    }

    private void refused(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private LocalDate due(String number, String task) {
        return LocalDate.ofInstant(work.task(number, task).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
    }

    private String course(String number) {
        return work.sheet(LSI, number).path("course").toString();
    }

    /** Taken on the 21st, not settled on the 24th, decided and served by the 11th of May. */
    private String awarded(Map<String, Object> award) {
        String number = guided();
        work.goTo("2026-04-24");
        work.complete(ARB, number, "accept-arbitration", TAKEN);
        work.complete(ARB, number, "mediate-dispute", NO_AGREEMENT);
        work.goTo("2026-05-11");
        work.complete(ARB, number, "issue-award", award);
        return number;
    }

    @Test
    @Order(1)
    void takesMediatesAndDecidesWithinTheDaysOfTheLaw() {
        String number = guided("legalAid", true, "employmentEndedOn", "2025-03-01");
        assertThat(course(number)).contains("引导进入劳动争议处理程序：存在重大争议（劳动关系终止已满一年，请核对仲裁时效）");
        assertThat(due(number, "accept-arbitration")).isEqualTo("2026-04-27");
        assertThat(due(number, "decide-legal-aid")).isEqualTo("2026-04-27");
        work.complete(JUST, number, "decide-legal-aid", Map.of("decision", "GRANTED", "decidedOn", "2026-04-20"));
        assertThat(due(number, "assign-lawyer")).isEqualTo("2026-04-23");
        work.goTo("2026-04-24");
        assertThat(work.openTasks(number)).contains("催办", "指派承办人");
        work.complete(JUST, number, "assign-lawyer", Map.of("assignedOn", "2026-04-23", "organisation", "虚拟县法律援助中心"));
        work.goTo("2026-04-28");
        assertThat(work.openTasks(number)).contains("催办", "仲裁受理");
        work.complete(ARB, number, "accept-arbitration", TAKEN);
        assertThat(due(number, "mediate-dispute")).isEqualTo("2026-05-06");
        work.complete(ARB, number, "mediate-dispute", NO_AGREEMENT);
        assertThat(due(number, "issue-award")).isEqualTo("2026-06-05");
        Answer extended = work.start(
                ARB,
                "deadline-change",
                Map.of(
                        "caseNumber",
                        number,
                        "task",
                        "issue-award",
                        "kind",
                        "EXTEND",
                        "days",
                        16,
                        "reason",
                        "案情复杂需要鉴定考勤"));
        refused(extended, "15");
        assertThat(work.start(
                                ARB,
                                "deadline-change",
                                Map.of(
                                        "caseNumber", number,
                                        "task", "issue-award",
                                        "kind", "EXTEND",
                                        "days", 15,
                                        "reason", "案情复杂需要鉴定考勤"))
                        .status())
                .isEqualTo(200);
        work.complete(LEADGRP, number, "approve-deadline-change", APPROVED);
        assertThat(due(number, "issue-award")).isEqualTo("2026-06-22");
        work.goTo("2026-06-23");
        assertThat(work.openTasks(number)).contains("催办", "仲裁裁决");
    }

    @Test
    @Order(2)
    void anAwardNobodySuesAgainstIsPerformed() {
        String number = awarded(with(AWARD, "outcome", "FINAL"));
        assertThat(work.openTasks(number)).doesNotContain("登记起诉情况", "跟踪履行");
        work.goTo("2026-05-26");
        assertThat(work.openTasks(number)).doesNotContain("登记起诉情况");
        work.goTo("2026-05-27");
        assertThat(work.openTasks(number)).contains("登记起诉情况");
        work.goTo("2026-06-02");
        assertThat(work.openTasks(number)).contains("催办", "登记起诉情况");
        work.complete(LSI, number, "record-lawsuit", Map.of("outcome", "NOT_SUED"));
        assertThat(work.openTasks(number)).contains("跟踪履行");
        work.complete(LSI, number, "verify-facts", notArrears("2026-06-02", "ALREADY_PAID"));
        refused(work.tryToComplete(LSI, number, "apply-closing", concluded()), "劳动仲裁（530125-2026-S00001）");
        work.complete(LSI, number, "follow-performance", Map.of("outcome", "PERFORMED", "happenedOn", "2026-05-28"));
        work.complete(LSI, number, "apply-closing", concluded());
    }

    @Test
    @Order(3)
    void aLawsuitEndsWithAJudgmentAndItsEnforcement() {
        String number = awarded(AWARD);
        work.goTo("2026-05-27");
        refused(work.tryToComplete(LSI, number, "record-lawsuit", Map.of("outcome", "SUED")), "请填写「起诉日期」");
        work.complete(LSI, number, "record-lawsuit", Map.of("outcome", "SUED", "suedOn", "2026-05-20"));
        assertThat(due(number, "record-judgment")).isEqualTo("2026-08-20");
        Map<String, Object> judged = Map.of(
                "judgedOn", "2026-08-20",
                "document", "（2026）虚拟民初1号",
                "people", 3,
                "amount", "26400",
                "performBy", "2026-09-10");
        work.goTo("2026-08-21");
        assertThat(work.openTasks(number)).contains("催办", "登记判决");
        refused(
                work.tryToComplete("court-530125", number, "record-judgment", with(judged, "judgedOn", "2026-05-19")),
                "不能早于");
        refused(
                work.tryToComplete("court-530125", number, "record-judgment", with(judged, "performBy", "2026-08-01")),
                "两年以内");
        work.complete("court-530125", number, "record-judgment", judged);
        assertThat(due(number, "follow-performance")).isEqualTo("2026-09-10");
        work.goTo("2026-09-11");
        assertThat(work.openTasks(number)).contains("催办", "跟踪履行");
        Map<String, Object> enforce = Map.of("outcome", "ENFORCEMENT", "happenedOn", "2026-09-10");
        refused(work.tryToComplete(LSI, number, "follow-performance", enforce), "申请强制执行应在此后、2028-09-11");
        work.complete(LSI, number, "follow-performance", with(enforce, "happenedOn", "2026-09-11"));
        assertThat(course(number)).contains("未全部履行，已申请强制执行");
        assertThat(work.openTasks(number)).doesNotContain("跟踪履行");
    }

    @Test
    @Order(4)
    void anAgreementNeedsNoAward() {
        String number = guided();
        work.goTo("2026-04-24");
        work.complete(ARB, number, "accept-arbitration", TAKEN);
        Map<String, Object> agreed = Map.of(
                "outcome", "AGREED",
                "mediatedOn", "2026-04-24",
                "document", "虚拟劳人仲调〔2026〕1号",
                "people", 3,
                "amount", "26000",
                "performBy", "2026-05-08");
        refused(work.tryToComplete(ARB, number, "mediate-dispute", with(agreed, "amount", "0")), "大于 0 元");
        refused(work.tryToComplete(ARB, number, "mediate-dispute", with(agreed, "performBy", null)), "请填写「履行期限」");
        refused(work.tryToComplete(ARB, number, "mediate-dispute", with(agreed, "mediatedOn", "2026-04-20")), "不能早于");
        work.complete(ARB, number, "mediate-dispute", agreed);
        refused(
                work.tryToComplete(
                        LSI,
                        number,
                        "follow-performance",
                        Map.of("outcome", "NOTHING_DUE", "happenedOn", "2026-04-24")),
                "请填写「说明」");
        work.complete(LSI, number, "follow-performance", Map.of("outcome", "PERFORMED", "happenedOn", "2026-04-24"));
    }

    @Test
    @Order(5)
    void whatIsNotTakenMayGoToCourt() {
        String number = guided("legalAid", true);
        refused(
                work.tryToComplete(
                        JUST, number, "decide-legal-aid", Map.of("decision", "REFUSED", "decidedOn", "2026-04-20")),
                "请填写「说明」");
        work.goTo("2026-04-28");
        assertThat(work.openTasks(number)).contains("催办", "审查法律援助");
        work.complete(
                JUST,
                number,
                "decide-legal-aid",
                Map.of("decision", "REFUSED", "decidedOn", "2026-04-27", "note", "已经自行委托律师"));
        Map<String, Object> turnedAway = Map.of("outcome", "NOT_ACCEPTED", "decidedOn", "2026-04-27");
        refused(work.tryToComplete(ARB, number, "accept-arbitration", turnedAway), "请填写「说明」");
        work.complete(ARB, number, "accept-arbitration", with(turnedAway, "note", "不属于劳动争议"));
        assertThat(course(number)).contains("仲裁未受理，已告知可以向人民法院起诉");
        assertThat(work.start(LSI, "arbitration", guide(number)).status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void anApplicationMayBeWithdrawn() {
        String number = guided();
        work.goTo("2026-04-24");
        work.complete(ARB, number, "accept-arbitration", TAKEN);
        work.goTo("2026-05-08");
        assertThat(work.openTasks(number)).contains("催办", "仲裁调解");
        work.complete(ARB, number, "mediate-dispute", NO_AGREEMENT);
        Map<String, Object> withdrawn = Map.of("outcome", "WITHDRAWN", "awardedOn", "2026-05-08");
        refused(work.tryToComplete(ARB, number, "issue-award", withdrawn), "请填写「说明」");
        work.complete(ARB, number, "issue-award", with(withdrawn, "note", "单位已经全部支付"));
        assertThat(work.openTasks(number)).doesNotContain("仲裁裁决");
    }

    @Test
    @Order(7)
    void refusesWhatCannotBeGuided() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        refused(work.start(LSI, "arbitration", guide(number)), "还没有受理");
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        refused(work.start("hurd-530125", "arbitration", guide(number)), "本单位不办理「劳动仲裁绿色通道」");
        refused(work.start(LSI, "arbitration", guide(number, "appliedOn", "2026-04-21")), "还没有到");
        refused(work.start(LSI, "arbitration", guide(number, "appliedOn", "2026-04-19")), "不能早于");
        refused(work.start(LSI, "arbitration", guide(number, "reason", "证据少")), "不少于 10 个字");
        refused(work.start(LSI, "arbitration", guide(number, "cause", null)), "引导原因");
        assertThat(jdbc.sql("SELECT count(*) FROM matters").query(Integer.class).single())
                .isZero();
        assertThat(work.start(LSI, "arbitration", guide(number)).status()).isEqualTo(200);
        refused(work.start(LSI, "arbitration", guide(number)), "不能重复办理");
        walked.requireAll("litigation/arbitration", "litigation/legal-aid");
    }
}
