package org.zhiqian.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Handling.measureDone;
import static org.zhiqian.Handling.paid;
import static org.zhiqian.Handling.plan;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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

/** Advances from the emergency fund, the register of the fund, and getting the money back. */
@TestMethodOrder(OrderAnnotation.class)
class RevolvingFundTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String FIN = "fin-530125";

    private static final Map<String, Object> RELEASED =
            Map.of("outcome", "RELEASED", "releasedOn", "2026-04-20", "voucher", "财政支付凭证第1号");

    @Autowired
    Walked walked;

    @Autowired
    FundAlarm alarm;

    private String verified(Object... more) {
        String number = work.register(LSI, with(Registrations.simple("2026-04-20"), more));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", VERIFIED);
        return number;
    }

    private void deposit(String amount) {
        Answer answer = work.start(FIN, "fund-entry", entry("DEPOSIT", amount));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static Map<String, Object> entry(String movement, String amount) {
        return Map.of("movement", movement, "amount", amount, "happenedOn", "2026-04-20", "voucher", "财政拨款单第1号");
    }

    private static Map<String, Object> request(String number, int people, String amount, Object... more) {
        return with(
                Map.of(
                        "caseNumber",
                        number,
                        "cause",
                        "OWNER_FLED",
                        "purpose",
                        "BASIC_LIVING",
                        "fund",
                        "OWN_FUND",
                        "people",
                        people,
                        "amount",
                        amount,
                        "reason",
                        "经营者失联，三名工人没有生活来源。"),
                more);
    }

    private void asked(Map<String, Object> request) {
        Answer answer = work.start(LSI, "revolving-fund", request);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void refused(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private void notAsked(String login, Map<String, Object> request, String sentence) {
        refused(work.start(login, "revolving-fund", request), sentence);
        assertThat(jdbc.sql("SELECT count(*) FROM matters").query(Integer.class).single())
                .isZero();
    }

    private static Map<String, Object> payout(String amount) {
        return Map.of("outcome", "PAID", "paidOn", "2026-04-20", "amount", amount, "voucher", "发放签领表");
    }

    /** Asked, approved, released and paid out. */
    private String advanced(String amount) {
        String number = verified();
        asked(request(number, 3, amount));
        work.complete(LEADGRP, number, "approve-advance", APPROVED);
        work.complete(FIN, number, "release-advance", RELEASED);
        work.complete(LSI, number, "pay-advance", payout(amount));
        return number;
    }

    private JsonNode fund(String login) {
        return StreamSupport.stream(
                        work.officer(login)
                                .get("/api/funds")
                                .json()
                                .path("funds")
                                .spliterator(),
                        false)
                .filter(one -> one.path("region").asText().equals("530125"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode recourse() {
        return work.officer(LEADGRP).get("/api/recourse").json().path("regions").path(0);
    }

    private LocalDate due(String number, String task) {
        return LocalDate.ofInstant(work.task(number, task).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
    }

    private int mails(String kind) {
        return jdbc.sql("SELECT count(*) FROM outbox_mails WHERE kind = ?")
                .param(kind)
                .query(Integer.class)
                .single();
    }

    @Test
    @Order(1)
    void anAdvanceReachesTheWorkersAndIsToldApartFromSettlement() {
        deposit("1500000");
        String number = advanced("6000");
        JsonNode balance = work.sheet(LSI, number).path("balance");
        assertThat(balance.path("advancedAmount").decimalValue()).isEqualByComparingTo("6000");
        assertThat(balance.path("remainingAmount").decimalValue()).isEqualByComparingTo("20400");
        assertThat(balance.path("remainingPeople").asInt()).isEqualTo(3);
        assertThat(fund(FIN).path("balance").decimalValue()).isEqualByComparingTo("1494000");
        assertThat(fund(FIN).path("advanced").decimalValue()).isEqualByComparingTo("6000");
        assertThat(fund(FIN).path("belowMinimum").asBoolean()).isFalse();
        assertThat(work.openTasks(number)).contains("追偿");
        assertThat(recourse().path("outstanding").decimalValue()).isEqualByComparingTo("6000");
        assertThat(work.sheet(LSI, number).path("course").findValuesAsText("summary"))
                .anyMatch(line -> line.contains("已发放 6,000.00 元，转入追偿"));
    }

    @Test
    @Order(2)
    void nothingIsAdvancedBeyondCaseHeadsAndFund() {
        deposit("5000");
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        notAsked(LSI, request(number, 3, "3000"), "还没有受理");
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        notAsked(LSI, request(number, 3, "3000"), "还没有核实为欠薪");
        work.complete(LSI, number, "verify-facts", VERIFIED);
        notAsked(LSI, request(number, 3, "6000.01"), "每人最多垫付 2,000.00 元，3 人最多 6,000.00 元");
        notAsked(LSI, request(number, 3, "6000"), "应急周转金余额 5,000.00 元，不够支付 6,000.00 元");
        notAsked(LSI, request(number, 4, "3000"), "尚欠的 3 人 26,400.00 元以内");
        notAsked(LSI, request(number, 3, "0"), "金额大于 0 元");
        notAsked(LSI, request(number, 0, "1"), "垫付人数");
        notAsked(LSI, request(number, 3, "1", "reason", "没钱"), "不少于 10 个字");
        notAsked(LSI, request(number, 3, "1", "reason", "请联系 13800000000 核对工人名单"), "不要填写电话");
        notAsked("hurd-530125", request(number, 3, "1"), "本单位不办理「应急周转金垫付」");
        notAsked("lsi-530902", request(number, 3, "1"), "本地区没有编号为");
        asked(request(number, 2, "4000"));
        refused(work.start(LSI, "revolving-fund", request(number, 1, "100")), "不能重复办理");
    }

    @Test
    @Order(3)
    void aGovernmentProjectMustBeOne() {
        deposit("5000");
        String number = work.register(LSI, with(Registrations.simple("2026-04-20"), "ownership", List.of("PRIVATE")));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", VERIFIED);
        notAsked(LSI, request(number, 3, "3000", "cause", "GOVERNMENT_PROJECT"), "没有登记为政府投资");
    }

    @Test
    @Order(4)
    void whatIsSentBackIsMendedWithTimersOfItsOwn() {
        deposit("2000000");
        String number = verified();
        asked(request(number, 3, "6000"));
        assertThat(due(number, "approve-advance")).isEqualTo("2026-04-22");
        refused(work.tryToComplete(LEADGRP, number, "approve-advance", Map.of("decision", "RETURN")), "请填写「意见」");
        work.complete(LEADGRP, number, "approve-advance", Map.of("decision", "RETURN", "opinion", "请核对人数"));
        work.goTo("2026-04-23");
        assertThat(work.openTasks(number)).contains("催办", "补正垫付申请");
        work.complete(LSI, number, "amend-advance", Map.of("people", 2, "amount", "4000", "note", "核对为两人"));
        assertThat(due(number, "approve-advance")).isEqualTo("2026-04-27");
        work.complete(LEADGRP, number, "approve-advance", APPROVED);
        refused(work.tryToComplete(FIN, number, "release-advance", Map.of("outcome", "RELEASED")), "请填写「拨付日期」");
        work.complete(FIN, number, "release-advance", Map.of("outcome", "NOT_RELEASED", "note", "账户正在变更"));
        work.goTo("2026-04-28");
        assertThat(work.openTasks(number)).contains("催办", "审批垫付");
        work.complete(LEADGRP, number, "approve-advance", APPROVED);
        work.goTo("2026-05-06");
        assertThat(work.openTasks(number)).contains("催办", "拨付资金");
        work.complete(FIN, number, "release-advance", RELEASED);
        work.goTo("2026-05-20");
        assertThat(work.openTasks(number)).contains("催办", "发放垫付款");
        refused(work.tryToComplete(LSI, number, "pay-advance", payout("4000.01")), "超过批准的 4,000.00 元");
        refused(work.tryToComplete(LSI, number, "pay-advance", Map.of("outcome", "CANCELLED")), "请填写「说明」");
        work.complete(LSI, number, "pay-advance", Map.of("outcome", "CANCELLED", "note", "用人单位已经支付生活费"));
        assertThat(fund(FIN).path("balance").decimalValue()).isEqualByComparingTo("2000000");
        assertThat(work.openTasks(number)).doesNotContain("追偿");
        asked(request(number, 3, "6000"));
        work.complete(LEADGRP, number, "approve-advance", Map.of("decision", "REFUSE", "opinion", "企业已承诺支付"));
        assertThat(work.openTasks(number)).doesNotContain("审批垫付", "补正垫付申请");
    }

    @Test
    @Order(5)
    void theLeadingOfficeIsToldWhenTheFundIsTooLow() {
        deposit("1002000");
        assertThat(mails("fund_low")).isZero();
        advanced("6000");
        int told = mails("fund_low");
        assertThat(told).isPositive();
        assertThat(fund(LEADGRP).path("belowMinimum").asBoolean()).isTrue();
        assertThat(fund(LEADGRP).path("shortBy").decimalValue()).isEqualByComparingTo("4000");
        alarm.checkAll();
        assertThat(mails("fund_low")).isEqualTo(told);
        work.goTo("2026-04-28");
        alarm.checkAll();
        assertThat(mails("fund_low")).isEqualTo(2 * told);
        assertThat(jdbc.sql("SELECT receiver FROM matters WHERE kind = 'NOTICE'")
                        .query(String.class)
                        .list())
                .as("called to account after it was told in vain")
                .containsExactly(FIN);
        refused(work.start(FIN, "fund-entry", entry("WITHDRAWAL", "996000.01")), "不够支付");
        refused(work.start(LSI, "fund-entry", entry("DEPOSIT", "1")), "本单位不办理「应急周转金收支」");
        refused(work.start(FIN, "fund-entry", with(entry("DEPOSIT", "1"), "happenedOn", "2026-05-01")), "还没有到");
        refused(work.start(FIN, "fund-entry", entry("DEPOSIT", "0")), "大于 0 元");
        assertThat(work.start(FIN, "fund-entry", entry("WITHDRAWAL", "1000")).status())
                .isEqualTo(200);
        deposit("5000");
        assertThat(fund(FIN).path("belowMinimum").asBoolean()).isFalse();
    }

    @Test
    @Order(6)
    void whatWasAdvancedIsRecoveredAfterTheCaseIsClosed() {
        deposit("1500000");
        String number = advanced("6000");
        work.complete(LSI, number, "settle-on-the-spot", Handling.NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-06-30"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.complete("hurd-530125", number, "carry-out-measure", measureDone("2026-04-20"));
        refused(
                work.tryToComplete(
                        LSI, number, "record-payment", with(paid("2026-04-20", 0, "100"), "source", "REVOLVING_FUND")),
                "请启动「应急周转金垫付」");
        refused(work.tryToComplete(LSI, number, "record-payment", Map.of("entry", "SETTLED_ELSEWHERE")), "本案还欠 3 人");
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 3, "20400"));
        work.complete(LSI, number, "apply-closing", concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        assertThat(due(number, "pursue-recourse")).isEqualTo("2026-05-20");
        work.goTo("2026-05-21");
        assertThat(work.openTasks(number)).contains("催办", "追偿");
        Map<String, Object> demanded = Map.of("outcome", "DEMANDED", "happenedOn", "2026-05-21", "note", "书面催告，答复月底付");
        refused(work.tryToComplete(LSI, number, "pursue-recourse", demanded), "请填写「下次追偿日期」");
        refused(
                work.tryToComplete(LSI, number, "pursue-recourse", with(demanded, "nextOn", "2026-12-31")),
                "下次追偿日期应在今天以后");
        work.complete(LSI, number, "pursue-recourse", with(demanded, "nextOn", "2026-06-01"));
        assertThat(due(number, "pursue-recourse")).isEqualTo("2026-06-01");
        Map<String, Object> back = Map.of("outcome", "RECOVERED", "happenedOn", "2026-05-21", "voucher", "入账通知第1号");
        refused(
                work.tryToComplete(LSI, number, "pursue-recourse", with(back, "amount", "6000.01")),
                "尚未追回的 6,000.00 元");
        work.complete(LSI, number, "pursue-recourse", with(back, "amount", "2000", "nextOn", "2026-06-10"));
        assertThat(fund(FIN).path("balance").decimalValue()).isEqualByComparingTo("1496000");
        assertThat(recourse().path("recovered").decimalValue()).isEqualByComparingTo("2000");
        work.complete(LSI, number, "pursue-recourse", with(back, "amount", "4000"));
        assertThat(fund(FIN).path("balance").decimalValue()).isEqualByComparingTo("1500000");
        assertThat(recourse().path("outstanding").decimalValue()).isEqualByComparingTo("0");
        assertThat(work.openTasks(number)).doesNotContain("追偿");
    }

    @Test
    @Order(7)
    void anAdvanceIsGivenUpOnlyByDecision() {
        deposit("1500000");
        String number = advanced("6000");
        Map<String, Object> asked =
                Map.of("outcome", "WRITE_OFF", "happenedOn", "2026-04-20", "note", "单位已注销，没有可供执行的财产");
        work.complete(LSI, number, "pursue-recourse", asked);
        work.goTo("2026-04-24");
        assertThat(work.openTasks(number)).contains("催办", "审批核销");
        refused(work.tryToComplete(LEADGRP, number, "decide-write-off", Map.of("decision", "REFUSE")), "请填写「意见」");
        work.complete(LEADGRP, number, "decide-write-off", Map.of("decision", "REFUSE", "opinion", "请先查询出资人"));
        assertThat(due(number, "pursue-recourse")).isEqualTo("2026-05-24");
        work.complete(LSI, number, "pursue-recourse", asked);
        refused(work.tryToComplete(LEADGRP, number, "decide-write-off", APPROVED), "请填写「核销决定文号」");
        work.complete(LEADGRP, number, "decide-write-off", with(APPROVED, "document", "虚拟治欠核〔2026〕1号"));
        assertThat(recourse().path("writtenOff").decimalValue()).isEqualByComparingTo("6000");
        assertThat(recourse().path("outstanding").decimalValue()).isEqualByComparingTo("0");
        assertThat(fund(FIN).path("balance").decimalValue()).isEqualByComparingTo("1494000");
    }

    @Test
    @Order(8)
    void whatIsReleasedForOneCaseIsNotReleasedForAnother() {
        deposit("10000");
        String first = verified();
        asked(request(first, 3, "6000"));
        work.complete(LEADGRP, first, "approve-advance", APPROVED);
        String second = verified("newMatter", true);
        asked(request(second, 3, "6000"));
        work.complete(LEADGRP, second, "approve-advance", APPROVED);
        work.complete(FIN, first, "release-advance", RELEASED);
        refused(work.tryToComplete(FIN, second, "release-advance", RELEASED), "其中 6,000.00 元已拨付、尚未发放");
        refused(work.start(FIN, "fund-entry", entry("WITHDRAWAL", "4000.01")), "其中 6,000.00 元已拨付、尚未发放");
        work.complete(LSI, first, "pay-advance", Map.of("outcome", "CANCELLED", "note", "业主当日付清，垫付款已经退回。"));
        work.complete(FIN, second, "release-advance", RELEASED);
        work.complete(LSI, second, "pay-advance", payout("6000"));
        assertThat(fund(FIN).path("balance").decimalValue()).isEqualByComparingTo("4000");
    }

    @Test
    @Order(9)
    void theFundAboveAndOtherMoneyAdvanceToo() {
        deposit("1");
        assertThat(work.start("fin-530100", "fund-entry", entry("DEPOSIT", "6000000"))
                        .status())
                .isEqualTo(200);
        String number = verified();
        asked(request(number, 3, "6000", "fund", "UPPER_FUND"));
        work.complete(LEADGRP, number, "approve-advance", APPROVED);
        work.complete("fin-530100", number, "release-advance", RELEASED);
        work.complete(LSI, number, "pay-advance", payout("6000"));
        assertThat(fund(FIN).path("balance").decimalValue()).isEqualByComparingTo("1");
        refused(
                work.start(LSI, "revolving-fund", request(number, 1, "0.01", "fund", "OTHER_FUNDS")),
                "本案 3 人已经垫付 6,000.00 元");
        asked(request(number, 3, "18000", "fund", "OTHER_FUNDS", "purpose", "PART_OF_WAGES"));
        work.complete(LEADGRP, number, "approve-advance", APPROVED);
        work.complete(FIN, number, "release-advance", RELEASED);
        work.complete(LSI, number, "pay-advance", payout("18000"));
        assertThat(work.sheet(LSI, number).at("/balance/advancedAmount").decimalValue())
                .isEqualByComparingTo("24000");
        walked.requireAll("relief/fund-entry", "relief/revolving-fund", "relief/recourse");
    }

    @Test
    @Order(20)
    void nothingIsPaidBeforeItWasAskedForNorToMoreWorkersThanApproved() {
        deposit("1500000");
        String number = verified();
        work.goTo("2026-04-22");
        asked(request(number, 2, "4000"));
        work.complete(LEADGRP, number, "approve-advance", APPROVED);
        refused(work.tryToComplete(FIN, number, "release-advance", RELEASED), "「拨付日期」不能早于申请的");
        work.complete(FIN, number, "release-advance", with(RELEASED, "releasedOn", "2026-04-22"));
        refused(work.tryToComplete(LSI, number, "pay-advance", payout("4000")), "「发放日期」不能早于申请的");
        Map<String, Object> paid = with(payout("4000"), "paidOn", "2026-04-22");
        refused(work.tryToComplete(LSI, number, "pay-advance", with(paid, "peopleCleared", 3)), "付清 3 人超过批准垫付的 2 人");
        work.complete(LSI, number, "pay-advance", paid);
    }
}
