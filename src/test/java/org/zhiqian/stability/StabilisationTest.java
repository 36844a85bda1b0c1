package org.zhiqian.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Registrations.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
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

@TestMethodOrder(OrderAnnotation.class)
class StabilisationTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String TWP = "twp-530125";
    private static final String LEADGRP = "leadgrp-530125";

    @Autowired
    private Walked walked;

    private String accepted() {
        String number = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private static Map<String, Object> measures(String number, Object... more) {
        return with(
                Map.of(
                        "caseNumber", number,
                        "department", "TWP",
                        "person", "责任人甲",
                        "reviewOn", "2026-05-08",
                        "livingAllowance", "ARRANGED",
                        "measures", "专人每日联系工人代表，安排临时食宿。"),
                more);
    }

    private void refused(String login, Map<String, Object> form, String sentence) {
        Answer answer = work.start(login, "stabilisation", form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private void refusedReview(String number, Map<String, Object> form, String sentence) {
        Answer answer = work.tryToComplete(TWP, number, "review-stabilisation", form);
        assertThat(answer.status()).as(answer.body()).isIn(400, 409);
        assertThat(answer.message()).contains(sentence);
    }

    private LocalDate due(String number) {
        return LocalDate.ofInstant(
                work.task(number, "review-stabilisation").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    @Order(1)
    void isReviewedAgainAndAgainUntilItIsLifted() {
        String number = accepted();
        assertThat(work.start(LSI, "stabilisation", measures(number)).status()).isEqualTo(200);
        assertThat(work.officer(TWP).get("/api/cases/" + number).status()).isEqualTo(200);
        assertThat(due(number)).isEqualTo("2026-05-08");
        work.goTo("2026-05-09");
        assertThat(work.openTasks(number)).contains("催办", "复核稳控措施");
        Map<String, Object> goOn = Map.of("decision", "CONTINUE", "situation", "工人情绪平稳，总包答应月底付款。");
        refusedReview(number, goOn, "请填写下次复核日期");
        refusedReview(number, with(goOn, "nextReviewOn", "2026-06-20"), "最长 30 天复核一次");
        refusedReview(number, with(goOn, "situation", "平稳"), "不少于 10 个字");
        work.complete(
                TWP,
                number,
                "review-stabilisation",
                with(
                        goOn,
                        "nextReviewOn",
                        "2026-05-29",
                        "person",
                        "责任人乙",
                        "livingAllowance",
                        "PAID",
                        "measures",
                        "改为每周联系两次，继续安排食宿。"));
        assertThat(due(number)).isEqualTo("2026-05-29");
        assertThat(work.openTasks(number)).doesNotContain("催办");
        work.goTo("2026-05-28");
        assertThat(work.sheet(LSI, number).toString()).contains("「复核稳控措施」应于 2026-05-29（周五） 办结");
        work.complete(TWP, number, "review-stabilisation", Map.of("decision", "LIFT", "situation", "工资已有着落，工人已经返岗。"));
        assertThat(work.sheet(LSI, number).toString())
                .contains("由宜良县乡镇人民政府（街道办事处）稳控", "责任人改为：责任人乙", "基本生活费：已发放", "稳控措施已解除");
        assertThat(work.openTasks(number)).doesNotContain("复核稳控措施");
    }

    @Test
    @Order(2)
    void aCaseIsNotClosedWhileItIsHeldStable() {
        String number = accepted();
        work.complete(
                LSI,
                number,
                "verify-facts",
                with(Handling.notArrears("2026-04-20", "ALREADY_PAID"), "findings", "银行流水显示工资已经足额支付。"));
        assertThat(work.start(LSI, "stabilisation", measures(number)).status()).isEqualTo(200);
        Answer held = work.tryToComplete(LSI, number, "apply-closing", Handling.concluded());
        assertThat(held.message()).contains("稳控措施（");
        work.complete(TWP, number, "review-stabilisation", Map.of("decision", "LIFT", "situation", "已向工人说明情况，工人认可。"));
        work.complete(LSI, number, "apply-closing", Handling.concluded());
        work.complete(LEADGRP, number, "review-closing", Handling.APPROVED);
    }

    @Test
    @Order(3)
    void refusesWhatCannotBeHeldStable() {
        String number = accepted();
        refused(LSI, measures(number, "reviewOn", "2026-04-20"), "应在今天以后");
        refused(LSI, measures(number, "department", "RAIL"), "请选择其他单位");
        refused(LSI, measures(number, "measures", "专人盯守"), "不少于 10 个字");
        refused(LSI, measures(number, "measures", "每日电话联系 13900000001 了解情况"), "不要填写电话");
        refused(LSI, measures("530125-2026-999999"), "本地区没有编号为");
        refused("hurd-530125", measures(number), "本地区没有编号为");
        assertThat(work.start(LSI, "stabilisation", measures(number)).status()).isEqualTo(200);
        refused(LSI, measures(number), "不能重复办理");
        work.complete(LSI, number, "verify-facts", Handling.VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", Handling.NOT_TODAY);
        work.complete(LSI, number, "draft-plan", Handling.plan("2026-05-08"));
        work.complete(LEADGRP, number, "approve-plan", Handling.APPROVED);
        work.complete("hurd-530125", number, "carry-out-measure", Handling.measureDone("2026-04-20"));
        work.complete(LSI, number, "record-payment", Handling.paid("2026-04-20", 3, "26400"));
        work.complete(TWP, number, "review-stabilisation", Map.of("decision", "LIFT", "situation", "工资已经付清，工人已经返岗。"));
        refused(LSI, measures(number), "已经付清");
    }

    @Test
    @Order(99)
    void everyFlowHasBeenWalked() {
        walked.requireAll("stability/stabilisation");
    }
}
