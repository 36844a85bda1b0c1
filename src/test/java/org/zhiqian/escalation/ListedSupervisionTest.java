package org.zhiqian.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.settled;
import static org.zhiqian.Registrations.with;

import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.Handling;
import org.zhiqian.Walked;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListedSupervisionTest extends AtTheLeadingOffice {
    private static final String KUNMING = "leadgrp-530100";

    @Autowired
    private Walked walked;

    private static Map<String, Object> proposal(String number, String level) {
        return Map.of("caseNumber", number, "level", level, "department", "LSI", "reason", "人数多、金额大，社会影响较大。");
    }

    private Map<String, Object> listing() {
        return Map.of(
                "decision",
                "LIST",
                "document",
                "虚拟治欠督〔2026〕1号",
                "limitOn",
                inDays(20),
                "reportEvery",
                7,
                "condition",
                "工资全部付清，凭证齐全。",
                "opinion",
                "同意挂牌，限期办结。");
    }

    private static Map<String, Object> report(boolean delistingAsked) {
        return Map.of("progress", "已约谈总包，资金正在筹措。", "delistingAsked", delistingAsked);
    }

    @Test
    @Order(1)
    void theUnitReportsAgainAndAgainAndTheCaseIsNotClosedWhileListed() {
        String number = accepted();
        started(LSI, "listed-supervision", proposal(number, "PREFECTURE"));
        assertThat(officeOf(number, "approve-listing")).isEqualTo(KUNMING);
        letRunLate(number, "approve-listing");
        work.complete(KUNMING, number, "approve-listing", listing());
        assertThat(officeOf(number, "report-listed-case")).isEqualTo(LSI);
        assertThat(due(number, "report-listed-case")).isEqualTo(inDays(7));
        work.goTo(inDays(3));
        work.complete(LSI, number, "report-listed-case", report(false));
        assertThat(due(number, "report-listed-case")).isEqualTo(inDays(7));
        letRunLate(number, "report-listed-case");
        work.complete(LSI, number, "report-listed-case", report(false));
        assertThat(due(number, "report-listed-case")).isEqualTo(inDays(7));
        work.goTo(inDays(5));
        work.complete(LSI, number, "report-listed-case", report(false));
        assertThat(due(number, "report-listed-case")).isEqualTo(inDays(4));
        work.complete(LSI, number, "verify-facts", with(VERIFIED, "verifiedOn", today()));
        work.complete(LSI, number, "report-listed-case", report(true));
        letRunLate(number, "decide-delisting");
        refused(
                KUNMING,
                number,
                "decide-delisting",
                Map.of("decision", "DELIST", "opinion", "各项摘牌条件已经具备。"),
                "还欠 3 人 26,400.00 元");
        work.complete(KUNMING, number, "decide-delisting", Map.of("decision", "KEEP", "opinion", "工资没有付清，继续督办。"));
        refused(LSI, number, "settle-on-the-spot", settled(today()), "挂牌督办");
        assertThat(work.sheet(LSI, number).at("/balance/remainingPeople").asInt())
                .isEqualTo(3);
        work.complete(LSI, number, "settle-on-the-spot", Map.of("outcome", "NOT_TODAY", "reason", "专户资金明日才能到账，当日付不了。"));
        work.complete(LSI, number, "draft-plan", Handling.plan(inDays(9)));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.complete(HURD, number, "carry-out-measure", Handling.measureDone(today()));
        work.complete(LSI, number, "record-payment", Handling.paid(today(), 3, "26400"));
        refused(LSI, number, "apply-closing", Handling.concluded(), "还有没有办结的事项：挂牌督办");
        work.complete(LSI, number, "report-listed-case", report(true));
        work.complete(KUNMING, number, "decide-delisting", Map.of("decision", "DELIST", "opinion", "工资付清，摘牌条件已经具备。"));
        work.complete(LSI, number, "apply-closing", Handling.concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        assertThat(work.sheet(LSI, number).at("/head/status/label").asText()).isEqualTo("已销号");
        assertThat(course(number)).contains("申请摘牌；摘牌条件：工资全部付清", "已摘牌");
    }

    @Test
    @Order(2)
    void aProposalCanBeRefusedAndMustBeComplete() {
        String number = accepted();
        refusedToStart(HURD, "listed-supervision", proposal(number, "COUNTY"), "");
        refusedToStart(LSI, "listed-supervision", with(proposal(number, "COUNTY"), "reason", "重大"), "请写明挂牌理由");
        refusedToStart(LSI, "listed-supervision", with(proposal(number, "COUNTY"), "department", "PBC"), "请另选单位");
        started(LSI, "listed-supervision", proposal(number, "COUNTY"));
        refusedToStart(KUNMING, "listed-supervision", proposal(number, "PREFECTURE"), "不能重复办理");
        refused(LEADGRP, number, "approve-listing", with(listing(), "reportEvery", 40), "请填写报告频次");
        refused(LEADGRP, number, "approve-listing", with(listing(), "limitOn", "2026-04-01"), "请填写督办期限");
        refused(LEADGRP, number, "approve-listing", with(listing(), "condition", "付清"), "请写明摘牌条件");
        work.complete(LEADGRP, number, "approve-listing", Map.of("decision", "REFUSE", "opinion", "尚未达到挂牌督办的程度。"));
        assertThat(matters(number).toString()).contains("不予挂牌");
        started(KUNMING, "listed-supervision", proposal(number, "PROVINCE"));
        assertThat(officeOf(number, "approve-listing")).isEqualTo("leadgrp-530000");
    }

    @Test
    @Order(3)
    void everyFlowIsWalked() {
        walked.requireAll("escalation/listed-supervision");
    }

    @Test
    @Order(20)
    void doesNotLeaveTheListBeforeItIsVerified() {
        String number = accepted();
        started(LSI, "listed-supervision", proposal(number, "COUNTY"));
        work.complete(LEADGRP, number, "approve-listing", listing());
        work.complete(LSI, number, "report-listed-case", report(true));
        refused(LEADGRP, number, "decide-delisting", Map.of("decision", "DELIST", "opinion", "各项摘牌条件已经具备。"), "案情还没有核实");
    }
}
