package org.zhiqian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.order;
import static org.zhiqian.Registrations.with;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;

/** Wages criminally refused: from the report of two officers to the police. */
@TestMethodOrder(OrderAnnotation.class)
class PoliceTransferTest extends RouteWork {
    private static final Map<String, Object> AGREED = Map.of("decision", "AGREE");

    /** Eighteen workers are owed 243,000 元. */
    private static final Map<String, Object> GRAVE = with(VERIFIED, "people", 18, "migrants", 18, "amount", "243000");

    private Map<String, Object> reported(String number, @Nullable Object... more) {
        return with(
                Map.of(
                        "caseNumber", number,
                        "conduct", "HID_ASSETS",
                        "reportedOn", day(0),
                        "officerOne", "执法人员甲",
                        "officerTwo", "执法人员乙",
                        "report", "责令期满仍未支付，查明转移账户资金。"),
                more);
    }

    private Map<String, Object> sent(@Nullable Object... more) {
        return with(
                Map.of(
                        "outcome", "SENT",
                        "sentOn", day(0),
                        "document", "虚拟劳监移字〔2026〕第1号",
                        "evidence", "调查报告、责令文书、送达回证。",
                        "copied", true),
                more);
    }

    private Map<String, Object> decided(String decision, @Nullable Object... more) {
        return with(Map.of("decision", decision, "decidedOn", day(0)), more);
    }

    /** A grave case with an order to pay that has run out. */
    private String ordered() {
        String number = verified(GRAVE);
        start(LSI, "enforcement-act", order(number, day(0), day(0)));
        work.goTo(day(1));
        return number;
    }

    private String transferred() {
        String number = ordered();
        start(LSI, "police-transfer", reported(number));
        work.complete(HRSS, number, "approve-transfer", AGREED);
        work.complete(LSI, number, "send-transfer", sent());
        return number;
    }

    @Test
    @Order(1)
    void sampleCaseEightIsReportedApprovedSentAndFiledInItsDays() {
        work.goTo("2026-07-20");
        String number = work.register(
                LSI, with(Registrations.simple("2026-07-20"), "people", 18, "migrants", 18, "claimedAmount", "243000"));
        work.goTo("2026-07-21");
        work.complete(LSI, number, "accept-petition", Handling.ACCEPTED);
        start(LSI, "enforcement-act", Handling.act(number, "FILED", "2026-07-21"));
        work.goTo("2026-07-27");
        work.complete(LSI, number, "verify-facts", with(GRAVE, "verifiedOn", "2026-07-27"));
        work.goTo("2026-07-28");
        start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "PAY",
                        "document", "虚拟劳监令字〔2026〕C08号",
                        "issuedOn", "2026-07-28",
                        "complyBy", "2026-08-04",
                        "facts", "拖欠十八人工资。",
                        "demand", "八月四日前支付。"));
        work.complete(LSI, number, "serve-order", Map.of("servedManner", "DIRECT", "servedOn", "2026-07-28"));
        work.goTo("2026-08-04");
        refusedStart(LSI, "police-transfer", reported(number), "责令期限已满的责令支付文书");
        work.goTo("2026-08-05");
        start(LSI, "police-transfer", reported(number));
        assertThat(due(number, "approve-transfer")).isEqualTo("2026-08-10");
        work.goTo("2026-08-07");
        work.complete(HRSS, number, "approve-transfer", AGREED);
        work.complete(LSI, number, "send-transfer", sent());
        assertThat(due(number, "decide-filing")).isEqualTo("2026-08-10");
        work.goTo("2026-08-10");
        work.complete(POLICE, number, "decide-filing", decided("FILED"));
        assertThat(acts(number)).containsExactly("FILED", "ORDER", "POLICE_TRANSFER", "POLICE_FILED");
        assertThat(due(number, "hand-over-material")).isEqualTo("2026-08-13");
        work.complete(LSI, number, "hand-over-material", Map.of("handedOn", day(0), "inventory", "账册两本、流水一份。"));
        assertThat(outcome(number, "POLICE_TRANSFER")).isEqualTo("公安机关已经立案，涉案材料已经移交");
        assertThat(running("police-transfer")).isZero();
    }

    @Test
    @Order(2)
    void isRefusedWithoutExpiredOrderToPayEnoughMoneyAndTwoOfficers() {
        String number = verified(GRAVE);
        refusedStart(LSI, "police-transfer", reported(number), "责令期限已满的责令支付文书");
        start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "RECTIFY",
                        "document", "虚拟整改字第1号",
                        "issuedOn", day(0),
                        "complyBy", day(0),
                        "facts", "未落实实名制。",
                        "demand", "立即整改。"));
        work.complete(LSI, number, "serve-order", Map.of("servedManner", "DIRECT", "servedOn", day(0)));
        work.goTo(day(1));
        refusedStart(LSI, "police-transfer", reported(number), "责令期限已满的责令支付文书");
        start(LSI, "enforcement-act", order(number, day(-1), day(-1)));
        refusedStart(LSI, "police-transfer", reported(number, "officerTwo", "执法人员甲"), "不能是同一人");
        refusedStart(LSI, "police-transfer", reported(number, "officerTwo", null), "执法人员二");
        refusedStart("hurd-530125", "police-transfer", reported(number), "本单位不办理「移送公安」");
        refusedStart(LSI, "police-transfer", reported(number, "report", "电话13900000000"), "不要填写电话");
        start(LSI, "police-transfer", reported(number));
        refusedStart(LSI, "police-transfer", reported(number), "不能重复办理");
        String little = verified();
        start(LSI, "enforcement-act", order(little, day(0), day(0)));
        work.goTo(day(1));
        refusedStart(LSI, "police-transfer", reported(little), "没有达到移送标准");
        String paid = verified();
        start(LSI, "enforcement-act", order(paid, day(0), day(0)));
        work.goTo(day(1));
        pay(paid);
        refusedStart(LSI, "police-transfer", reported(paid), "已经付清");
    }

    @Test
    @Order(3)
    void whatIsMissingIsAskedForAtOnceAndTheDaysBeginAnew() {
        String number = transferred();
        refused(POLICE, number, "decide-filing", decided("INCOMPLETE"), "请填写「理由或者需要补正的材料」");
        work.complete(POLICE, number, "decide-filing", decided("INCOMPLETE", "note", "缺送达回证。"));
        letRunLate(number, "supplement-transfer");
        work.complete(LSI, number, "supplement-transfer", Map.of("suppliedOn", day(0), "material", "送达回证一份。"));
        assertThat(due(number, "decide-filing")).isAfterOrEqualTo(day(3));
        work.goTo(day(2));
        refused(POLICE, number, "decide-filing", decided("INCOMPLETE", "note", "还缺账册。"), "二十四小时");
        letRunLate(number, "decide-filing");
        work.complete(POLICE, number, "decide-filing", decided("NOT_FILED", "note", "没有犯罪事实。"));
        letRunLate(number, "seek-reconsideration");
        work.complete(
                LSI,
                number,
                "seek-reconsideration",
                Map.of("step", "RECONSIDER", "soughtOn", day(0), "reason", "转移资金的证据充分。"));
        letRunLate(number, "reconsider-filing");
        work.complete(POLICE, number, "reconsider-filing", Map.of("result", "FILED", "decidedOn", day(0)));
        letRunLate(number, "hand-over-material");
        work.complete(LSI, number, "hand-over-material", Map.of("handedOn", day(0), "inventory", "账册两本。"));
        assertThat(acts(number)).containsExactly("ORDER", "POLICE_TRANSFER", "POLICE_FILED");
        assertThat(running("police-transfer")).isZero();
    }

    @Test
    @Order(4)
    void aRefusalToFileMayStand() {
        String number = transferred();
        work.complete(POLICE, number, "decide-filing", decided("NOT_FILED", "note", "没有犯罪事实。"));
        work.complete(
                LSI,
                number,
                "seek-reconsideration",
                Map.of("step", "SUPERVISION", "soughtOn", day(0), "reason", "建议检察机关监督。"));
        assertThat(outcome(number, "POLICE_TRANSFER")).isEqualTo("公安机关不予立案，建议检察机关立案监督");
        String second = transferred();
        work.complete(POLICE, second, "decide-filing", decided("NOT_FILED", "note", "没有犯罪事实。"));
        work.complete(
                LSI,
                second,
                "seek-reconsideration",
                Map.of("step", "RECONSIDER", "soughtOn", day(0), "reason", "证据充分。"));
        work.complete(POLICE, second, "reconsider-filing", Map.of("result", "UPHELD", "decidedOn", day(0)));
        assertThat(outcome(second, "POLICE_TRANSFER")).isEqualTo("公安机关复议维持不予立案");
        assertThat(running("police-transfer")).isZero();
        assertThat(acts(second)).doesNotContain("POLICE_FILED");
    }

    @Test
    @Order(5)
    void theHeadMayRefuseAndTheOfficersMayWithdraw() {
        String number = ordered();
        start(LSI, "police-transfer", reported(number));
        refused(HRSS, number, "approve-transfer", Map.of("decision", "REFUSE"), "请填写「意见」");
        letRunLate(number, "approve-transfer");
        work.complete(HRSS, number, "approve-transfer", Map.of("decision", "REFUSE", "opinion", "证据不足，继续调查。"));
        assertThat(outcome(number, "POLICE_TRANSFER")).isEqualTo("不予移送");
        start(LSI, "police-transfer", reported(number));
        work.complete(HRSS, number, "approve-transfer", AGREED);
        refused(LSI, number, "send-transfer", sent("copied", false), "抄送同级人民检察院");
        refused(LSI, number, "send-transfer", sent("document", null), "请填写「移送书文号」");
        refused(LSI, number, "send-transfer", sent("sentOn", day(-1)), "移送日期应在");
        letRunLate(number, "send-transfer");
        work.complete(LSI, number, "send-transfer", Map.of("outcome", "WITHDRAWN", "reason", "移送前已经筹到资金。"));
        assertThat(acts(number)).containsExactly("ORDER");
        assertThat(running("police-transfer")).isZero();
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("enforcement/police-transfer", "enforcement/police-filing");
    }

    /** The fund has paid the workers everything; the owner who fled owes it all the same. */
    private String advanced() {
        String number =
                verified(with(VERIFIED, "people", 12, "migrants", 12, "amount", "72000", "migrantAmount", "72000"));
        start(LSI, "enforcement-act", order(number, day(0), day(0)));
        work.goTo(day(1));
        start(
                LSI,
                "revolving-fund",
                Map.of(
                        "caseNumber", number,
                        "cause", "OWNER_FLED",
                        "purpose", "PART_OF_WAGES",
                        "fund", "OTHER_FUNDS",
                        "people", 12,
                        "amount", "72000",
                        "reason", "经营者失联，工人没有生活来源。"));
        work.complete(LEADGRP, number, "approve-advance", Handling.APPROVED);
        work.complete(
                "fin-530125",
                number,
                "release-advance",
                Map.of("outcome", "RELEASED", "releasedOn", day(0), "voucher", "财政支付凭证第1号"));
        work.complete(
                LSI,
                number,
                "pay-advance",
                Map.of("outcome", "PAID", "paidOn", day(0), "amount", "72000", "voucher", "发放签领表"));
        return number;
    }

    @Test
    @Order(20)
    void anAdvanceOutOfPublicMoneyIsNoPaymentByWhoeverOwes() {
        String number = advanced();
        assertThat(work.sheet(LSI, number).at("/balance/remainingPeople").asInt())
                .isZero();
        start(LSI, "police-transfer", reported(number));
        start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "PAY",
                        "document", "虚拟劳监令字〔2026〕第8号",
                        "issuedOn", day(0),
                        "complyBy", day(7),
                        "facts", "拖欠十二人工资，由财政垫付。",
                        "demand", "七日内付清。"));
        refusedStart(
                LSI,
                "order-performance",
                Map.of(
                        "caseNumber",
                        number,
                        "document",
                        "虚拟劳监令字〔2026〕第8号",
                        "performedOn",
                        day(0),
                        "proof",
                        "工资已经由财政垫付。"),
                "72,000.00 元是垫付的，还没有追回");
        work.complete(
                LSI,
                number,
                "pursue-recourse",
                Map.of("outcome", "RECOVERED", "happenedOn", day(0), "amount", "72000", "voucher", "归垫回单第1号"));
        work.complete(HRSS, number, "approve-transfer", AGREED);
        refused(LSI, number, "send-transfer", sent(), "本案工资已经付清");
    }

    @Test
    @Order(21)
    void oneTransferIsFiledOnceAndAnOrderToRectifyIsNoneToPay() {
        String number = verified(GRAVE);
        start(
                LSI,
                "correction-order",
                Map.of(
                        "caseNumber", number,
                        "subject", "RECTIFY",
                        "document", "虚拟整改字第2号",
                        "issuedOn", day(0),
                        "complyBy", day(0),
                        "facts", "未落实实名制。",
                        "demand", "立即整改。"));
        work.complete(LSI, number, "serve-order", Map.of("servedManner", "DIRECT", "servedOn", day(0)));
        work.goTo(day(1));
        Map<String, Object> transfer =
                with(Handling.act(number, "POLICE_TRANSFER", day(0)), "document", "虚拟劳监移字〔2026〕第2号");
        refusedStart(LSI, "enforcement-act", transfer, "责令期限已满的责令支付文书");
        start(LSI, "enforcement-act", order(number, day(-1), day(-1)));
        start(LSI, "enforcement-act", transfer);
        start(LSI, "enforcement-act", Handling.act(number, "POLICE_FILED", day(0)));
        work.goTo(day(1));
        refusedStart(LSI, "enforcement-act", Handling.act(number, "POLICE_FILED", day(0)), "一次移送只登记一次立案");
    }
}
