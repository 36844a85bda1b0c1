package org.zhiqian.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Handling.measureDone;
import static org.zhiqian.Handling.order;
import static org.zhiqian.Handling.plan;
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

/** The wage deposit of a project pays the workers and is filled up again. */
@TestMethodOrder(OrderAnnotation.class)
class WageDepositTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";
    private static final String HRSS = "hrss-530125";

    @Autowired
    Walked walked;

    private String verified(@Nullable Object... more) {
        String number = work.register(LSI, with(Registrations.simple("2026-04-20"), more));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        work.complete(LSI, number, "verify-facts", VERIFIED);
        return number;
    }

    /** Ordered to pay by the 27th and did not. */
    private String ordered() {
        String number = verified();
        assertThat(work.start(LSI, "enforcement-act", order(number, "2026-04-20", "2026-04-27"))
                        .status())
                .isEqualTo(200);
        work.goTo("2026-04-28");
        return number;
    }

    private static Map<String, Object> request(String number, String amount) {
        return Map.of(
                "caseNumber",
                number,
                "guarantee",
                "BANK_LETTER",
                "bank",
                "虚拟银行宜良支行",
                "people",
                3,
                "amount",
                amount,
                "reason",
                "总包到期仍不支付三名工人工资。");
    }

    private void asked(String number, String amount) {
        Answer answer = work.start(LSI, "wage-deposit", request(number, amount));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void refused(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private static Map<String, Object> notice(String deliveredOn) {
        return Map.of("document", "虚拟人社保函〔2026〕1号", "deliveredOn", deliveredOn);
    }

    private static Map<String, Object> paidOut(String paidOn, String amount) {
        return Map.of("outcome", "PAID", "paidOn", paidOn, "amount", amount, "voucher", "银行回单第1号");
    }

    private LocalDate due(String number, String task) {
        return LocalDate.ofInstant(work.task(number, task).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    @Order(1)
    void theBankPaysAndTheContractorFillsTheDepositUpAgain() {
        String number = ordered();
        asked(number, "26400");
        work.goTo("2026-04-29");
        work.complete(HRSS, number, "notify-bank", notice("2026-04-28"));
        assertThat(due(number, "record-deposit-payment")).isEqualTo("2026-05-08");
        work.goTo("2026-05-08");
        work.complete(LSI, number, "record-deposit-payment", paidOut("2026-05-07", "26400"));
        assertThat(work.sheet(LSI, number).at("/payments/0/source/code").asText())
                .isEqualTo("WAGE_DEPOSIT");
        assertThat(work.sheet(LSI, number).at("/balance/advancedAmount").decimalValue())
                .isEqualByComparingTo("0");
        assertThat(due(number, "check-refill")).isEqualTo("2026-05-20");
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-06-30"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.complete("hurd-530125", number, "carry-out-measure", measureDone("2026-05-08"));
        work.complete(LSI, number, "record-payment", Map.of("entry", "SETTLED_ELSEWHERE"));
        work.complete(LSI, number, "apply-closing", concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        assertThat(work.sheet(LSI, number).at("/head/status/label").asText()).isEqualTo("已销号");
        work.goTo("2026-05-22");
        assertThat(work.openTasks(number)).contains("催办", "核对保证金补足");
        Map<String, Object> notYet = Map.of("outcome", "NOT_YET", "happenedOn", "2026-05-22");
        refused(work.tryToComplete(LSI, number, "check-refill", notYet), "请填写「说明」");
        work.complete(LSI, number, "check-refill", with(notYet, "note", "已发责令补足通知"));
        assertThat(due(number, "check-refill")).isEqualTo("2026-06-05");
        work.goTo("2026-06-08");
        assertThat(work.openTasks(number)).contains("催办", "核对保证金补足");
        work.complete(LSI, number, "check-refill", Map.of("outcome", "REFILLED", "happenedOn", "2026-06-05"));
        assertThat(work.openTasks(number)).doesNotContain("核对保证金补足");
    }

    @Test
    @Order(2)
    void isUsedOnlyAfterAnOrderForAProjectAndWithinWhatIsOwed() {
        String number = verified();
        refused(work.start(LSI, "wage-deposit", request(number, "26400")), "没有期限已满的责令改正文书");
        assertThat(work.start(LSI, "enforcement-act", order(number, "2026-04-20", "2026-04-27"))
                        .status())
                .isEqualTo(200);
        refused(work.start(LSI, "wage-deposit", request(number, "26400")), "没有期限已满的责令改正文书");
        work.goTo("2026-04-28");
        refused(work.start(LSI, "wage-deposit", request(number, "26400.01")), "尚欠的 3 人 26,400.00 元以内");
        refused(work.start("hurd-530125", "wage-deposit", request(number, "26400")), "本单位不办理「动用工资保证金」");
        refused(
                work.start(LSI, "wage-deposit", with(request(number, "100"), "bank", "银行账号 6222000000000000000")),
                "不要填写电话");
        asked(number, "26400");
        refused(work.start(LSI, "wage-deposit", request(number, "26400")), "不能重复办理");
        refused(work.tryToComplete(HRSS, number, "notify-bank", notice("2026-04-27")), "不能早于申请的");
        refused(work.tryToComplete(HRSS, number, "notify-bank", notice("2026-05-27")), "还没有到");
        assertThat(jdbc.sql("SELECT count(*) FROM deposit_uses")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void aProjectIsNeeded() {
        String number = verified(
                "projectName",
                null,
                "ownership",
                null,
                "projectIndustry",
                "NONE",
                "contractorName",
                null,
                "contractorCreditCode",
                null);
        refused(work.start(LSI, "wage-deposit", request(number, "26400")), "没有登记工程项目");
    }

    @Test
    @Order(4)
    void theBankIsNotifiedAgainOrTheUseEnds() {
        String number = ordered();
        asked(number, "20000");
        work.goTo("2026-05-07");
        assertThat(work.openTasks(number)).contains("催办", "发支付通知书");
        work.complete(HRSS, number, "notify-bank", notice("2026-05-07"));
        work.goTo("2026-05-15");
        assertThat(work.openTasks(number)).contains("登记保证金支付", "催办");
        refused(
                work.tryToComplete(LSI, number, "record-deposit-payment", Map.of("outcome", "NOTIFY_AGAIN")),
                "请填写「说明」");
        refused(
                work.tryToComplete(LSI, number, "record-deposit-payment", paidOut("2026-05-15", "20000.01")),
                "超过通知银行支付的 20,000.00 元");
        refused(work.tryToComplete(LSI, number, "record-deposit-payment", paidOut("2026-05-15", "20000")), "请填写「付清人数」");
        work.complete(LSI, number, "record-deposit-payment", Map.of("outcome", "NOTIFY_AGAIN", "note", "账户信息有误，更正后重发"));
        work.complete(HRSS, number, "notify-bank", notice("2026-05-15"));
        assertThat(due(number, "record-deposit-payment")).isEqualTo("2026-05-22");
        work.complete(LSI, number, "record-deposit-payment", Map.of("outcome", "ENDED", "note", "保函已经过期，不能支付"));
        assertThat(work.openTasks(number)).doesNotContain("登记保证金支付", "发支付通知书", "核对保证金补足");
        walked.requireAll("relief/wage-deposit", "relief/deposit-refill");
    }
}
