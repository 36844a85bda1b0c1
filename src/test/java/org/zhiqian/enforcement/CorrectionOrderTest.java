package org.zhiqian.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Handling.notArrears;
import static org.zhiqian.Handling.order;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the order to pay over decision and penalty to the court. */
@TestMethodOrder(OrderAnnotation.class)
class CorrectionOrderTest extends RouteWork {
    private static final String PREFECTURE = "hrss-530100";

    private Map<String, Object> issued(String number, @Nullable Object... more) {
        return with(
                Map.of(
                        "caseNumber", number,
                        "subject", "PAY",
                        "document", "虚拟劳监令字〔2026〕第1号",
                        "issuedOn", day(0),
                        "complyBy", day(7),
                        "facts", "拖欠三名工人两个月工资。",
                        "demand", "七日内足额支付。"),
                more);
    }

    private Map<String, Object> served(@Nullable Object... more) {
        return with(Map.of("servedManner", "DIRECT", "servedOn", day(0)), more);
    }

    private Map<String, Object> checked(String outcome, @Nullable Object... more) {
        return with(Map.of("outcome", outcome, "checkedOn", day(0), "record", "到现场核查并制作笔录。"), more);
    }

    private Map<String, Object> decided(@Nullable Object... more) {
        return with(
                Map.of(
                        "outcome",
                        "DECISION",
                        "document",
                        "虚拟人社理字〔2026〕第1号",
                        "decidedOn",
                        day(0),
                        "performBy",
                        day(15),
                        "surchargePercent",
                        50,
                        "servedManner",
                        "DIRECT",
                        "servedOn",
                        day(0),
                        "reason",
                        "逾期未支付工资。"),
                more);
    }

    private Map<String, Object> informed() {
        return Map.of("document", "虚拟罚告字第1号", "informedOn", day(0), "proposedAmount", "20000", "ground", "逾期不改正，拟处罚款。");
    }

    private Map<String, Object> penalised(@Nullable Object... more) {
        return with(
                Map.of(
                        "outcome", "PENALISE",
                        "decidedOn", day(0),
                        "document", "虚拟人社罚字〔2026〕第1号",
                        "amount", "20000",
                        "performBy", day(15),
                        "reason", "事实清楚，证据确凿。"),
                more);
    }

    private Map<String, Object> reported(String number) {
        return Map.of(
                "caseNumber", number, "document", "虚拟劳监令字〔2026〕第1号", "performedOn", day(0), "proof", "已经付清，银行回单附卷。");
    }

    /** The order was served on the first day and is not obeyed eight days later. */
    private String notObeyed() {
        String number = verified();
        start(LSI, "correction-order", issued(number));
        work.complete(LSI, number, "serve-order", served());
        work.goTo(day(8));
        return number;
    }

    private String handled() {
        String number = notObeyed();
        work.complete(LSI, number, "check-compliance", checked("NOT_COMPLIED"));
        return number;
    }

    @Test
    @Order(1)
    void goesFromTheOrderOverDecisionAndPenaltyToTheCourt() {
        String number = verified();
        start(LSI, "correction-order", issued(number, "complyBy", day(30)));
        letRunLate(number, "serve-order");
        work.complete(LSI, number, "serve-order", served());
        assertThat(acts(number)).containsExactly("ORDER");
        assertThat(work.findTask(number, "check-compliance")).isEmpty();
        work.goTo("2026-05-21");
        letRunLate(number, "check-compliance");
        work.complete(LSI, number, "check-compliance", checked("NOT_COMPLIED", "assets", List.of("ACCOUNT", "HOUSE")));
        letRunLate(number, "approve-asset-inquiry");
        work.complete(PREFECTURE, number, "approve-asset-inquiry", Map.of("decision", "AGREE"));
        letRunLate(number, "record-assets");
        work.complete(LSI, number, "record-assets", Map.of("repliedOn", day(0), "result", "两个账户余额不足，另有房产一处。"));
        letRunLate(number, "decide-handling");
        work.complete(LSI, number, "decide-handling", decided("penalise", true));
        letRunLate(number, "notify-penalty");
        work.complete(LSI, number, "notify-penalty", informed());
        assertThat(due(number, "hear-party")).isAfter(today());
        work.complete(LSI, number, "hear-party", Map.of("reply", "HEARING", "repliedOn", day(0)));
        letRunLate(number, "hold-hearing");
        work.complete(HRSS, number, "hold-hearing", Map.of("heldOn", day(0), "opinion", "事实清楚，维持拟处罚意见。"));
        assertThat(due(number, "decide-penalty")).isEqualTo("2026-07-20");
        work.goTo(day(1));
        work.complete(LSI, number, "decide-penalty", penalised());
        letRunLate(number, "serve-penalty");
        LocalDate servedOn = today();
        work.complete(LSI, number, "serve-penalty", served());
        assertThat(acts(number)).containsExactly("ORDER", "DECISION", "PENALTY");
        work.goTo(day(16));
        letRunLate(number, "check-performance");
        work.complete(LSI, number, "check-performance", checked("APPEALED", "waitUntil", day(40)));
        assertThat(work.findTask(number, "check-performance")).isEmpty();
        work.goTo(day(40));
        work.complete(LSI, number, "check-performance", checked("NOT_PERFORMED"));
        work.goTo(servedOn.plusMonths(6).minusDays(1).toString());
        assertThat(work.findTask(number, "urge-performance")).isEmpty();
        work.goTo(day(10));
        letRunLate(number, "urge-performance");
        work.complete(LSI, number, "urge-performance", Map.of("document", "虚拟催字第1号", "servedOn", day(0)));
        Map<String, Object> applied = Map.of("outcome", "APPLIED", "appliedOn", day(0), "document", "虚拟强执申字第1号");
        refused(LSI, number, "apply-enforcement", applied, "催告书送达满十日");
        assertThat(due(number, "apply-enforcement")).isBetween(day(60), day(100));
        letRunLate(number, "apply-enforcement");
        work.complete(LSI, number, "apply-enforcement", with(applied, "appliedOn", day(0)));
        assertThat(outcome(number, "ORDER")).isEqualTo("已申请人民法院强制执行：虚拟强执申字第1号");
        assertThat(running("correction-order")).isZero();
        assertThat(work.sheet("court-530125", number).path("acts")).hasSize(3);
    }

    @Test
    @Order(2)
    void anOrderThatIsObeyedEndsAndOnlyThenMayTheCaseBeClosed() {
        String number = notObeyed();
        refused(LSI, number, "check-compliance", checked("COMPLIED"), "本案还欠 3 人 26,400.00 元");
        pay(number);
        refused(LSI, number, "apply-closing", concluded(), "责令改正和处理处罚");
        work.complete(LSI, number, "check-compliance", checked("COMPLIED"));
        assertThat(outcome(number, "ORDER")).isEqualTo("已经改正");
        work.complete(LSI, number, "apply-closing", concluded());
        assertThat(running("correction-order")).isZero();
    }

    @Test
    @Order(3)
    void whatIsPaidWhileAPeriodRunsEndsTheMatterAtOnce() {
        String number = verified();
        start(LSI, "correction-order", issued(number));
        refusedStart(LSI, "order-performance", reported(number), "本案还欠");
        pay(number);
        refusedStart(LSI, "order-performance", reported(number), "请在任务的表单里登记");
        work.complete(LSI, number, "serve-order", served());
        refusedStart("hurd-530125", "order-performance", reported(number), "本单位不办理「登记履行」");
        refusedStart(LSI, "order-performance", with(reported(number), "document", "别的文号"), "没有正在办理、文号为");
        start(LSI, "order-performance", reported(number));
        assertThat(outcome(number, "ORDER")).isEqualTo("已经改正、履行");
        assertThat(running("correction-order")).isZero();
    }

    @Test
    @Order(4)
    void aDecisionThatIsFollowedEndsTheMatterToo() {
        String number = handled();
        work.complete(LSI, number, "decide-handling", decided());
        pay(number);
        start(LSI, "order-performance", reported(number));
        assertThat(running("correction-order")).isZero();

        String second = handled();
        work.complete(LSI, second, "decide-handling", decided());
        work.goTo(day(16));
        pay(second);
        work.complete(LSI, second, "check-performance", checked("PERFORMED"));
        assertThat(outcome(second, "ORDER")).isEqualTo("决定已经履行");

        String third = handled();
        work.complete(LSI, third, "decide-handling", decided());
        work.goTo(day(16));
        work.complete(LSI, third, "check-performance", checked("NOT_PERFORMED"));
        pay(third);
        start(LSI, "order-performance", reported(third));
        assertThat(running("correction-order")).isZero();
        assertThat(running("court-application")).isZero();
    }

    @Test
    @Order(5)
    void thePrefectureMayRefuseTheInquiryAndTheHandlingMayEnd() {
        String number = notObeyed();
        work.complete(LSI, number, "check-compliance", checked("NOT_COMPLIED", "assets", List.of("VEHICLE")));
        refused(PREFECTURE, number, "approve-asset-inquiry", Map.of("decision", "REFUSE"), "请填写「意见」");
        work.complete(PREFECTURE, number, "approve-asset-inquiry", Map.of("decision", "REFUSE", "opinion", "理由不足。"));
        work.complete(LSI, number, "decide-handling", Map.of("outcome", "ENDED", "reason", "企业已经注销，另案处理。"));
        assertThat(outcome(number, "ORDER")).isEqualTo("终结，不再处理");
        assertThat(running("correction-order")).isZero();
    }

    @Test
    @Order(6)
    void silenceShowsOnlyWhenTheDaysForAskingAreOver() {
        String number = handled();
        work.complete(LSI, number, "decide-handling", Map.of("outcome", "PENALTY_ONLY", "reason", "已付清，但逾期不改正。"));
        work.complete(LSI, number, "notify-penalty", informed());
        String told = day(0);
        refused(LSI, number, "hear-party", Map.of("reply", "NOTHING", "repliedOn", told), "都可以申请听证");
        letRunLate(number, "hear-party");
        work.goTo(day(1));
        refused(LSI, number, "hear-party", Map.of("reply", "HEARING", "repliedOn", day(0)), "已经逾期");
        refused(LSI, number, "hear-party", Map.of("reply", "STATEMENT", "repliedOn", day(0)), "请填写「意见内容」");
        work.complete(LSI, number, "hear-party", Map.of("reply", "NOTHING", "repliedOn", day(0)));
        refused(LSI, number, "decide-penalty", penalised("amount", "20000.01"), "不能高于告知的 20,000.00 元");
        refused(LSI, number, "decide-penalty", penalised("document", null), "请填写「决定书文号」");
        work.complete(LSI, number, "decide-penalty", Map.of("outcome", "NONE", "decidedOn", day(0), "reason", "情节轻微。"));
        assertThat(outcome(number, "ORDER")).isEqualTo("不予行政处罚");
        assertThat(acts(number)).containsExactly("ORDER");
    }

    @Test
    @Order(7)
    void anOrderIsCountedOnceHoweverItWasRegistered() {
        String number = verified();
        start(LSI, "enforcement-act", order(number, day(0), day(7)));
        refusedStart(LSI, "correction-order", issued(number, "complyBy", day(9)), "请按登记的日期和期限填写");
        start(LSI, "correction-order", issued(number));
        assertThat(work.findTask(number, "serve-order")).isEmpty();
        refusedStart(LSI, "correction-order", issued(number), "不能重复办理");
        start(LSI, "correction-order", issued(number, "document", "虚拟劳监令字〔2026〕第2号", "subject", "RECTIFY"));
        work.complete(LSI, number, "serve-order", served("servedManner", "POSTED", "photographed", true));
        assertThat(acts(number)).containsExactly("ORDER", "ORDER");
        refusedStart(LSI, "enforcement-act", order(number, day(0), day(7), "document", "虚拟劳监令字〔2026〕第2号"), "已经登记过");
    }

    @Test
    @Order(8)
    void turnsAwayWhatTheLawDoesNotAllow() {
        String number = verified();
        refusedStart("hurd-530125", "correction-order", issued(number), "本单位不办理「责令改正」");
        refusedStart("lsi-530902", "correction-order", issued(number), "本地区没有编号为");
        refusedStart(LSI, "correction-order", issued(number, "issuedOn", day(1)), "文书日期应在");
        refusedStart(LSI, "correction-order", issued(number, "complyBy", day(-1)), "责令期限应在");
        refusedStart(LSI, "correction-order", issued(number, "facts", "联系13900000000"), "不要填写电话");
        refusedStart(LSI, "correction-order", issued(number, "document", "长".repeat(61)), "文号");
        start(LSI, "correction-order", issued(number));
        refused(LSI, number, "serve-order", served("servedManner", "POSTED"), "张贴送达应当拍照或者录像");
        refused(LSI, number, "serve-order", served("servedOn", day(-1)), "送达日期应在");
        work.goTo(day(9));
        refused(LSI, number, "serve-order", served(), "请填写「改定的责令期限」");
        work.complete(LSI, number, "serve-order", served("complyBy", day(5)));
        work.goTo(day(6));
        work.complete(LSI, number, "check-compliance", checked("NOT_COMPLIED"));
        refused(LSI, number, "decide-handling", decided("surchargePercent", 40), "应为 50 至 100");
        refused(LSI, number, "decide-handling", decided("servedManner", null), "请填写「送达方式」");
        refused(LSI, number, "decide-handling", decided("performBy", day(-1)), "履行期限应在");
        String other = accepted();
        work.complete(LSI, other, "verify-facts", notArrears(day(0), "ENGINEERING_PAYMENT"));
        refusedStart(LSI, "correction-order", issued(other), "不能责令支付工资");
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll(
                "enforcement/correction-order",
                "enforcement/administrative-handling",
                "enforcement/administrative-penalty",
                "enforcement/court-application",
                "enforcement/order-performance");
    }
}
