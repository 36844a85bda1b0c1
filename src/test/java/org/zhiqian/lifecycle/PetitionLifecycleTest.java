package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.measureDone;
import static org.zhiqian.Handling.paid;
import static org.zhiqian.Handling.payment;
import static org.zhiqian.Handling.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

class PetitionLifecycleTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";

    private String acceptedCase() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    @Test
    void aSimpleCaseIsPaidAndClosedOnTheSpot() {
        String number = acceptedCase();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        assertThat(work.openTasks(number)).containsExactly("当场解决");
        work.complete(
                LSI,
                number,
                "settle-on-the-spot",
                Registrations.with(
                        Map.of("outcome", "PAID"),
                        "paidOn",
                        "2026-04-20",
                        "payerRole",
                        "GENERAL_CONTRACTOR",
                        "payerName",
                        "云南虚拟云岭建筑有限公司",
                        "source",
                        "WAGE_ACCOUNT",
                        "peopleCleared",
                        3,
                        "amount",
                        "26400",
                        "voucher",
                        "银行代发回单",
                        "conclusion",
                        "总包专户当场代发，三人全部到账。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        JsonNode sheet = work.sheet(LSI, number);
        assertThat(sheet.at("/head/status/label").asText()).isEqualTo("已销号");
        assertThat(sheet.at("/balance/remainingAmount").decimalValue()).isEqualByComparingTo("0");
        assertThat(work.openTasks(number)).containsExactly("答复诉求人");
    }

    @Test
    void arrearsOfMoreThanOneDayGoThroughAPlanAndPartPayments() {
        String number = acceptedCase();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        assertThat(work.openTasks(number)).containsExactly("登记支付", "落实措施");
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 1, "10000"));
        assertThat(work.sheet(LSI, number).at("/balance/remainingAmount").decimalValue())
                .isEqualByComparingTo("16400");
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 2, "16400"));
        assertThat(work.openTasks(number)).containsExactly("落实措施");
        work.complete(
                "hurd-530125",
                number,
                "carry-out-measure",
                Map.of("outcome", "DONE", "doneOn", "2026-04-20", "result", "已督促总包拨付人工费。"));
        assertThat(work.sheet(LSI, number).at("/plan/measures/0/outcome/label").asText())
                .isEqualTo("已落实");
        work.complete(LSI, number, "apply-closing", Map.of("conclusion", "工资全部付清，双方无争议。"));
        work.complete(LEADGRP, number, "review-closing", Map.of("decision", "RETURN", "opinion", "请补充支付凭证说明"));
        work.complete(LSI, number, "apply-closing", Map.of("conclusion", "工资全部付清，银行回单已附卷。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(
                LSI,
                number,
                "answer-petitioner",
                Map.of("answeredOn", "2026-04-20", "manner", "PHONE", "answer", "三人的工资已全部付清到账。"));
        assertThat(work.sheet(LSI, number).path("course").toString())
                .contains("责任单位 宜良县劳动保障监察大队，化解时限 2026-05-20（周三）", "宜良县住房和城乡建设局：措施1 已落实")
                .doesNotContain("责任单位 lsi", "hurd-530125：");
        assertThat(facts(number))
                .containsSubsequence(
                        "登记", "受理", "核实", "分类定级", "未能当场付清", "制定方案", "方案批准", "支付", "支付", "落实措施", "申请结案", "结案退回", "申请结案",
                        "结案", "销号", "答复");
    }

    @Test
    void aFindingThatWasWrongIsCorrectedWhereWagesArePaid() {
        String number = acceptedCase();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 2, "20000"));
        Map<String, Object> correction = Map.of(
                "entry",
                "CORRECTED",
                "correctedPeople",
                2,
                "correctedAmount",
                "20000",
                "correctedMigrants",
                2,
                "correctionReason",
                "一人系重复登记，其工资已由另一班组付清。");
        Answer less = work.tryToComplete(
                LSI, number, "record-payment", Registrations.with(correction, "correctedAmount", "19999.99"));
        assertThat(less.status()).isEqualTo(409);
        assertThat(less.message()).contains("已付 20,000.00 元，认定数不能更少");
        Answer silent = work.tryToComplete(
                LSI, number, "record-payment", Registrations.with(correction, "correctionReason", "错了"));
        assertThat(silent.message()).isEqualTo("请写明更正的理由和依据，不少于 10 个字。");
        work.complete(LSI, number, "record-payment", correction);
        assertThat(work.openTasks(number)).containsExactly("落实措施");
        assertThat(work.sheet(LSI, number).at("/balance/verifiedAmount").decimalValue())
                .isEqualByComparingTo("20000");
        assertThat(facts(number)).containsSubsequence("核实", "支付", "核实");
    }

    @Test
    void whatAFundAdvancesIsToldApartAndCountsAsPaid() {
        String number = acceptedCase();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        advance(number, "BASIC_LIVING", 3, "4500");
        work.complete(
                LSI,
                number,
                "record-payment",
                Registrations.with(paid("2026-04-20", 1, "10000"), "source", "WAGE_DEPOSIT"));
        JsonNode sheet = work.sheet(LSI, number);
        assertThat(sheet.at("/balance/paidAmount").decimalValue()).isEqualByComparingTo("14500");
        assertThat(sheet.at("/balance/advancedAmount").decimalValue()).isEqualByComparingTo("4500");
        assertThat(sheet.at("/balance/remainingPeople").asInt()).isEqualTo(2);
        assertThat(sheet.path("payments").findValuesAsText("advance")).containsExactly("true", "false");
        assertThat(caseBrief(number)).contains("垫付 4,500.00 元，已付 10,000.00 元，尚欠 2 人 **11,900.00 元**");
        advance(number, "PART_OF_WAGES", 2, "11900");
        work.complete(LSI, number, "record-payment", Map.of("entry", "SETTLED_ELSEWHERE"));
        work.complete("hurd-530125", number, "carry-out-measure", measureDone("2026-04-20"));
        work.complete(LSI, number, "apply-closing", Map.of("conclusion", "工资已由周转金付清，向总包追偿。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        assertThat(work.sheet(LSI, number).at("/head/status/label").asText()).isEqualTo("已销号");
        assertThat(work.sheet(LSI, number).path("course").toString()).contains("应急周转金垫付 16,400.00 元，继续追偿");
    }

    @Test
    void noPaymentIsMoreThanWhatIsOwed() {
        String number = acceptedCase();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        for (Map.Entry<Map<String, Object>, String> wrong : Map.of(
                        paid("2026-04-20", 0, "0"), "支付金额应大于 0 元",
                        paid("2026-04-20", 0, "26400"), "还有 3 人未登记付清",
                        paid("2026-04-20", 3, "26399"), "全部人员登记付清后还欠 1.00 元",
                        paid("2026-04-20", 1, "26400.01"), "超过尚欠的 26,400.00 元")
                .entrySet()) {
            Answer answer = work.tryToComplete(LSI, number, "record-payment", wrong.getKey());
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.message()).contains(wrong.getValue());
        }
        assertThat(work.sheet(LSI, number).path("payments")).isEmpty();
    }

    private void advance(String number, String purpose, int people, String amount) {
        String fin = "fin-530125";
        start(
                fin,
                "fund-entry",
                Map.of("movement", "DEPOSIT", "amount", "1000000", "happenedOn", "2026-04-20", "voucher", "财政拨款单"));
        start(
                LSI,
                "revolving-fund",
                Map.of(
                        "caseNumber", number,
                        "cause", "UNABLE_NOW",
                        "purpose", purpose,
                        "fund", "OWN_FUND",
                        "people", people,
                        "amount", amount,
                        "reason", "总包账户被冻结，一时难以支付。"));
        work.complete(LEADGRP, number, "approve-advance", APPROVED);
        work.complete(
                fin,
                number,
                "release-advance",
                Map.of("outcome", "RELEASED", "releasedOn", "2026-04-20", "voucher", "财政支付凭证"));
        work.complete(
                LSI,
                number,
                "pay-advance",
                Map.of("outcome", "PAID", "paidOn", "2026-04-20", "amount", amount, "voucher", "发放签领表"));
    }

    private void start(String login, String process, Map<String, Object> form) {
        Answer answer = work.start(login, process, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String caseBrief(String number) {
        String task = work.task(number, "record-payment").getId();
        return (String) work.engine().getTaskService().getVariableLocal(task, "caseBrief");
    }

    @Test
    void wagesOwedAgainReopenTheCase() {
        String number = acceptedCase();
        settled(number);
        work.goTo("2026-04-27");
        assertThat(work.openTasks(number)).containsExactly("回头看");
        work.complete(
                LSI,
                number,
                "look-back",
                Map.of("calledOn", "2026-04-27", "outcome", "OWED_AGAIN", "note", "四月工资又拖欠一万元。"));
        assertThat(work.openTasks(number)).containsExactly("核实情况");
        Answer less = work.tryToComplete(
                LSI,
                number,
                "verify-facts",
                Registrations.with(VERIFIED, "verifiedOn", "2026-04-27", "amount", "10000"));
        assertThat(less.status()).isEqualTo(409);
        assertThat(less.message()).contains("认定数应包含此前已付部分");
        Answer backdated = work.tryToComplete(
                LSI,
                number,
                "verify-facts",
                Registrations.with(
                        VERIFIED, "verifiedOn", "2026-04-26", "people", 4, "migrants", 4, "amount", "36400"));
        assertThat(backdated.message()).contains("恢复办理的 2026-04-27");
        work.complete(
                LSI,
                number,
                "verify-facts",
                Registrations.with(
                        VERIFIED, "verifiedOn", "2026-04-27", "people", 4, "migrants", 4, "amount", "36400"));
        assertThat(work.sheet(LSI, number).at("/balance/remainingAmount").decimalValue())
                .isEqualByComparingTo("10000");
        assertThat(work.openTasks(number)).containsExactly("当场解决");
    }

    @Test
    void theSameWorkersOwedAgainArePaidInParts() {
        String number = owedAgain();
        work.complete(LSI, number, "verify-facts", foundAgain(3, 3, "36400"));
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.complete(LSI, number, "record-payment", paid("2026-04-27", 0, "4000"));
        work.complete(LSI, number, "record-payment", paid("2026-04-27", 0, "6000"));
        assertThat(work.openTasks(number)).containsExactly("落实措施");
    }

    @Test
    void aReopenedCaseWithNothingOwedGoesToItsClosing() {
        String number = owedAgain();
        work.complete(LSI, number, "verify-facts", foundAgain(3, 3, "26400"));
        assertThat(work.openTasks(number)).containsExactly("申请结案");
        work.complete(LSI, number, "apply-closing", Map.of("conclusion", "经查四月工资已经付清，并未再欠。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        assertThat(work.sheet(LSI, number).at("/head/status/label").asText()).isEqualTo("已销号");
    }

    @Test
    void turnsAwayAFindingThatNoPaymentCouldSettle() {
        String number = owedAgain();
        assertThat(work.tryToComplete(LSI, number, "verify-facts", foundAgain(4, 4, "26400"))
                        .message())
                .contains("认定金额已全部付清，但还有 1 人未付清");
        assertThat(work.tryToComplete(
                                LSI,
                                number,
                                "verify-facts",
                                Registrations.with(foundAgain(3, 2, "36400"), "migrantAmount", "36400"))
                        .message())
                .contains("尚欠农民工 -1 人");
    }

    @Test
    void turnsAwayAPaymentThatLeavesMoreMigrantsThanPeople() {
        String number = acceptedCase();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        Answer wrong = work.tryToComplete(
                LSI,
                number,
                "settle-on-the-spot",
                Registrations.with(
                        payment("2026-04-20", 3, "26400"),
                        "outcome",
                        "PAID",
                        "conclusion",
                        "总包专户当场代发，三人到账。",
                        "migrantsCleared",
                        0));
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.message()).contains("付后还欠农民工 3 人");
    }

    @Test
    void anExtendedPaymentKeepsItsDateAfterAPartPayment() {
        String number = acceptedCase();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-05-20"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        Map<String, Object> request = Map.of(
                "caseNumber", number, "task", "record-payment", "kind", "EXTEND", "days", 20, "reason", "法院解封专户尚需二十天");
        Answer asked = work.start(LSI, "deadline-change", request);
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        work.complete(LEADGRP, number, "approve-deadline-change", APPROVED);
        Date extended = work.task(number, "record-payment").getDueDate();
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 1, "10000"));
        assertThat(work.task(number, "record-payment").getDueDate()).isEqualTo(extended);
        Answer more = work.start(LSI, "deadline-change", request);
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.message()).contains("累计最多延长");
    }

    private String owedAgain() {
        String number = acceptedCase();
        settled(number);
        work.goTo("2026-04-27");
        work.complete(
                LSI,
                number,
                "look-back",
                Map.of("calledOn", "2026-04-27", "outcome", "OWED_AGAIN", "note", "四月工资又拖欠一万元。"));
        return number;
    }

    private static Map<String, Object> foundAgain(int people, int migrants, String amount) {
        return Registrations.with(
                VERIFIED, "verifiedOn", "2026-04-27", "people", people, "migrants", migrants, "amount", amount);
    }

    @Test
    void findsThePersonAndTheEmployerHoweverTheyAreWritten() {
        Map<String, Object> first = Registrations.with(
                Registrations.simple("2026-04-20"), "employerName", "虚拟阿诗劳务（昆明）有限公司", "employerCreditCode", null);
        work.register(LSI, first);
        Map<String, Object> other = Registrations.with(
                first,
                "petitionerPhone",
                "19900000002",
                "petitionerIdNumber",
                "５３００００１９９００１０１００１１",
                "contractorName",
                null,
                "contractorCreditCode",
                null,
                "projectName",
                null);
        assertThat(work.tryToRegister(LSI, Registrations.with(other, "employerName", "虚拟另一劳务有限公司"))
                        .message())
                .contains("同一诉求人");
        assertThat(work.tryToRegister(
                                LSI,
                                Registrations.with(
                                        other,
                                        "employerName",
                                        "虚拟阿诗劳务(昆明) 有限公司",
                                        "petitionerIdType",
                                        null,
                                        "petitionerIdNumber",
                                        null))
                        .message())
                .contains("同一单位");
    }

    @Test
    void turnsAwayAReferralToTheOwnOffice() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        Answer own = work.tryToComplete(
                LSI,
                number,
                "accept-petition",
                Map.of("decision", "REFER", "referTo", "LSI", "reason", "转给本单位的另一个科室办理"));
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.message()).contains("不能转送给本单位");
    }

    @Test
    void masksThePersonWhoIsLiableAndWhoPays() {
        String number = acceptedCase();
        work.complete(
                LSI,
                number,
                "verify-facts",
                Registrations.with(VERIFIED, "liableRole", "FOREMAN", "liableName", "包工甲乙", "liabilityRule", "L36_1"));
        assertThat(work.sheet(LSI, number).at("/verification/liableName").asText())
                .isEqualTo("包**");
    }

    @Test
    void whatIsNoArrearsEndsWithAReasonedAnswer() {
        String number = acceptedCase();
        work.complete(
                LSI,
                number,
                "verify-facts",
                Map.of(
                        "verifiedOn",
                        "2026-04-20",
                        "outcome",
                        "NOT_ARREARS",
                        "notArrearsReason",
                        "ENGINEERING_PAYMENT",
                        "findings",
                        "名册工人工资已经专户全部代发，余款系工程款争议。",
                        "factsClear",
                        true));
        work.complete(LSI, number, "apply-closing", Map.of("conclusion", "核实不属于欠薪，已告知走结算程序。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(
                LSI,
                number,
                "answer-petitioner",
                Map.of("answeredOn", "2026-04-20", "manner", "LETTER", "answer", "经查属工程款纠纷，不属于欠薪，可依法起诉。"));
        assertThat(work.openTasks(number)).isEmpty();
        work.goTo("2026-05-20");
        assertThat(work.openTasks(number)).isEmpty();
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    @Test
    void aCaseCannotBeClosedWhileWagesAreOwed() {
        String number = acceptedCase();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        Answer half = work.tryToComplete(
                LSI,
                number,
                "settle-on-the-spot",
                Registrations.with(
                        Registrations.with(payment("2026-04-20", 1, "10000"), "outcome", "PAID"),
                        "conclusion",
                        "先付了一万元，余款再说。"));
        assertThat(half.status()).isEqualTo(409);
        assertThat(half.message()).isEqualTo("当场解决应一次付清：付后还欠 2 人 16,400.00 元。不能当日付清的，请选择「当日不能付清，转一般程序」。");
        assertThat(work.openTasks(number)).containsExactly("当场解决");
        assertThat(work.sheet(LSI, number).at("/payments")).isEmpty();
    }

    private void settled(String number) {
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(
                LSI,
                number,
                "settle-on-the-spot",
                Registrations.with(
                        payment("2026-04-20", 3, "26400"), "outcome", "PAID", "conclusion", "总包专户当场代发，三人到账。"));
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        work.complete(
                LSI,
                number,
                "answer-petitioner",
                Map.of("answeredOn", "2026-04-20", "manner", "IN_PERSON", "answer", "三人的工资已全部付清到账。"));
    }

    private List<String> facts(String number) {
        List<String> newestFirst = StreamSupport.stream(
                        work.sheet(LSI, number).path("course").spliterator(), false)
                .map(fact -> fact.at("/kind/label").asText())
                .toList();
        List<String> oldestFirst = new java.util.ArrayList<>(newestFirst);
        java.util.Collections.reverse(oldestFirst);
        return oldestFirst;
    }
}
