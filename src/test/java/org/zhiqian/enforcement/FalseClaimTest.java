package org.zhiqian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.answered;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Handling.notArrears;
import static org.zhiqian.Registrations.with;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;

/** Claims that are made up or hide a payment for works. */
@TestMethodOrder(OrderAnnotation.class)
class FalseClaimTest extends RouteWork {

    private Map<String, Object> suspected(String number, String kind) {
        return Map.of("caseNumber", number, "kind", kind, "grounds", "名册与实名制记录不符。");
    }

    private Map<String, Object> checked(@Nullable Object... more) {
        return with(
                Map.of("finding", "CONFIRMED", "checkedOn", day(0), "evidence", "实名制比对、询问笔录四份。", "referTo", "PSB"),
                more);
    }

    private Map<String, Object> replied() {
        return Map.of("reply", "PUNISHED", "repliedOn", day(0), "note", "已依法给予治安处罚。");
    }

    @Test
    @Order(1)
    void sampleCaseTenIsFoundFabricatedAndSentToThePolice() {
        work.goTo("2026-09-07");
        String number = work.register(
                LSI, with(Registrations.simple("2026-09-07"), "people", 6, "migrants", 6, "claimedAmount", "150000"));
        work.complete(LSI, number, "accept-petition", Handling.ACCEPTED);
        work.goTo("2026-09-09");
        start(LSI, "false-claim", suspected(number, "FABRICATED"));
        work.goTo("2026-09-14");
        refused(LSI, number, "check-claim", checked(), "应先在「核实情况」中认定不属于欠薪");
        work.complete(LSI, number, "verify-facts", notArrears("2026-09-14", "FABRICATED"));
        refused(LSI, number, "apply-closing", concluded(), "虚假讨薪核查");
        work.complete(LSI, number, "check-claim", checked());
        work.goTo("2026-09-15");
        work.complete(HRSS, number, "approve-referral", Map.of("decision", "AGREE"));
        assertThat(outcome(number, "FALSE_CLAIM")).isEqualTo("编造虚假事实，查证属实，已移送公安机关");
        work.complete(LSI, number, "apply-closing", concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(LSI, number, "answer-petitioner", answered("2026-09-15"));
        assertThat(work.sheet(LSI, number).at("/balance/verifiedPeople").asInt())
                .isZero();
        letRunLate(number, "reply-referral");
        work.complete(POLICE, number, "reply-referral", replied());
        assertThat(course(number)).contains("处理结果：依法处理");
        assertThat(running("false-claim")).isZero();
    }

    @Test
    @Order(2)
    void aPaymentForWorksGoesToTheBodyThatIsCompetent() {
        String number = accepted();
        start(LSI, "false-claim", suspected(number, "PROJECT_PRICE"));
        work.complete(LSI, number, "verify-facts", notArrears(day(0), "ALREADY_PAID"));
        refused(LSI, number, "check-claim", checked(), "应先在「核实情况」中认定");
        work.complete(
                LSI,
                number,
                "check-claim",
                Map.of("finding", "NOT_CONFIRMED", "checkedOn", day(0), "evidence", "工资已经付清，没有讨要工程款。"));
        assertThat(outcome(number, "FALSE_CLAIM")).isEqualTo("以讨薪为名讨要工程款，查证不属实");

        String works = accepted();
        start(LSI, "false-claim", suspected(works, "PROJECT_PRICE"));
        work.complete(LSI, works, "verify-facts", notArrears(day(0), "ENGINEERING_PAYMENT"));
        letRunLate(works, "check-claim");
        work.complete(LSI, works, "check-claim", checked("referTo", "HURD"));
        refused(HRSS, works, "approve-referral", Map.of("decision", "REFUSE"), "请填写「意见」");
        letRunLate(works, "approve-referral");
        work.complete(HRSS, works, "approve-referral", Map.of("decision", "REFUSE", "opinion", "证据不足，补充笔录。"));
        work.complete(LSI, works, "check-claim", checked("referTo", "HURD"));
        work.complete(HRSS, works, "approve-referral", Map.of("decision", "AGREE"));
        work.complete("hurd-530125", works, "reply-referral", with(replied(), "reply", "EDUCATED"));
        assertThat(running("false-claim")).isZero();
    }

    @Test
    @Order(3)
    void turnsAwayWhatIsNotProven() {
        String number = accepted();
        refusedStart("hurd-530125", "false-claim", suspected(number, "FABRICATED"), "本单位不办理「虚假讨薪核查」");
        refusedStart(
                LSI,
                "false-claim",
                with(suspected(number, "FABRICATED"), "grounds", "身份证530000199001010011"),
                "不要填写电话");
        start(LSI, "false-claim", suspected(number, "UNLAWFUL_MEANS"));
        refusedStart(LSI, "false-claim", suspected(number, "FABRICATED"), "不能重复办理");
        refused(LSI, number, "check-claim", checked("referTo", null), "请填写「移送单位」");
        refused(LSI, number, "check-claim", checked("evidence", null), "证据");
        refused(LSI, number, "check-claim", checked("checkedOn", day(1)), "核查日期应在");
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("enforcement/false-claim");
    }
}
