package org.zhiqian.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.concluded;
import static org.zhiqian.Handling.measureDone;
import static org.zhiqian.Handling.paid;
import static org.zhiqian.Handling.plan;
import static org.zhiqian.Handling.settled;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhiqian.engine.Caller.Answer;

/** A case with a roster on its way: what is found, paid and closed agrees with every worker. */
class RosterPathTest extends AtTheRoster {

    private void handled(String number) {
        if (work.findTask(number, "settle-on-the-spot").isPresent()) {
            work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        }
        work.complete(LSI, number, "draft-plan", plan("2026-05-08"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.complete(HURD, number, "carry-out-measure", measureDone("2026-04-20"));
    }

    private String payment(String number) {
        return roster(number).at("/undivided/0/id").asText();
    }

    private String received(String asOf) {
        JsonNode values = work.officer(LSI)
                .get("/api/reports/T1?region=530125&asOf=" + asOf)
                .json()
                .at("/rows/0/values");
        return values.path("received_cases").asText() + " "
                + values.path("received_people").asText();
    }

    @Test
    void theClaimFollowsTheRosterAndTablesOfEarlierDaysStay() {
        String number = accepted();
        assertThat(received("2026-04-20")).isEqualTo("1 3");
        work.goTo("2026-04-22");
        imported(number, three().worker(4, "600", "农民工", "否").worker(5, "1000", "低收入", "是"));
        assertThat(claim(number)).isEqualTo("5 5 4 1 28000.00");
        assertThat(received("2026-04-21")).isEqualTo("1 3");
        assertThat(received("2026-04-22")).isEqualTo("1 5");
        JsonNode sheet = work.sheet(LSI, number);
        assertThat(sheet.at("/head/priority/code").asText()).isEqualTo("LOW_INCOME");
        assertThat(sheet.at("/course/0/kind/label").asText()).isEqualTo("名册");
        assertThat(sheet.at("/course/0/summary").asText()).isEqualTo("导入名册：新增 5 人、变更 0 人、撤下 0 人；申报 5 人 28,000.00 元");
        work.goTo("2026-04-23");
        imported(number, three());
        assertThat(claim(number)).isEqualTo("3 3 3 0 26400.00");
        assertThat(received("2026-04-22")).isEqualTo("1 5");
        assertThat(received("2026-04-23")).isEqualTo("1 3");
        assertThat(work.sheet(LSI, number).at("/head/priority/code").asText()).isNotEqualTo("LOW_INCOME");
    }

    @Test
    void whatIsFoundHasToAgreeWithTheRoster() {
        String number = accepted();
        imported(number, three());
        refused(work.tryToComplete(LSI, number, "verify-facts", VERIFIED), 409, "名册还有 3 人没有填核实金额");
        assertThat(work.officer(LSI).post(path(number) + "/assessment", "{}").status())
                .isEqualTo(200);
        assertThat(edit(number, 3, "{\"assessed\":\"0\",\"migrant\":\"否\"}").status())
                .isEqualTo(200);
        refused(
                work.tryToComplete(LSI, number, "verify-facts", VERIFIED),
                409,
                "填写的认定数为 3 人 26,400.00 元（农民工 3 人 26,400.00 元），名册核实金额合计 2 人 18,400.50 元（农民工 2 人 18,400.50 元）");
        refused(
                work.tryToComplete(
                        LSI,
                        number,
                        "verify-facts",
                        Map.of(
                                "verifiedOn", "2026-04-20",
                                "outcome", "NOT_ARREARS",
                                "notArrearsReason", "ALREADY_PAID",
                                "findings", "名册工人工资已经专户全部代发，查无拖欠。",
                                "factsClear", true)),
                409,
                "填写的认定数为 0 人 0.00 元");
        work.complete(LSI, number, "verify-facts", verified(2, 2, "18400.50", "18400.50"));
        JsonNode roster = roster(number);
        assertThat(roster.at("/sums/verified/amount").decimalValue()).isEqualByComparingTo("18400.50");
        assertThat(roster.path("differences")).isEmpty();
        assertThat(roster.at("/rows/2/verified").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void onePaymentOfAllThatRemainsIsEverybodysAndClosesOnTheSpot() {
        String number = accepted();
        imported(number, three("核实金额", ""));
        work.officer(LSI).post(path(number) + "/assessment", "{}");
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", settled("2026-04-20"));
        JsonNode roster = roster(number);
        assertThat(roster.at("/sums/paid/people").asInt()).isEqualTo(3);
        assertThat(roster.at("/sums/remaining").decimalValue()).isEqualByComparingTo("0");
        assertThat(roster.at("/rows/1/paid").decimalValue()).isEqualByComparingTo("8400.50");
        work.complete(LEADGRP, number, "review-closing", APPROVED);
        refused(edit(number, 1, "{\"phone\":\"19900000009\"}"), 409, "名册不能再改动");
        assertThat(roster(number).path("changeable").asBoolean()).isFalse();
    }

    @Test
    void paymentsInPartsAreDividedBySheetsBeforeOrAfterwardsAndClosingWaitsForThem() {
        String number = accepted();
        imported(
                number,
                RosterFile.roster()
                        .worker(1, "10000", "核实金额", "10000")
                        .worker(2, "8400.50", "核实金额", "8400.50")
                        .worker(3, "7999.50", "核实金额", "7999.50"));
        work.complete(LSI, number, "verify-facts", VERIFIED);
        handled(number);

        RosterFile first = RosterFile.payments().paid(1, "10000").paid(2, "400.50");
        assertThat(pay(number, "mode=preview", first).json().path("amount").decimalValue())
                .isEqualByComparingTo("10400.50");
        assertThat(pay(number, "mode=commit", first).status()).isEqualTo(200);
        assertThat(roster(number).at("/prepared/people").asInt()).isEqualTo(1);
        refused(
                work.tryToComplete(LSI, number, "record-payment", paid("2026-04-20", 2, "10400.50")),
                409,
                "填写的是10,400.50 元、付清 2 人",
                "备好的支付表是10,400.50 元、付清 1 人（农民工 10,400.50 元、1 人）");
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 1, "10400.50"));
        assertThat(roster(number).at("/rows/1/remaining").decimalValue()).isEqualByComparingTo("8000");
        assertThat(roster(number).path("undivided")).isEmpty();

        work.complete(LSI, number, "record-payment", paid("2026-04-20", 1, "8000"));
        JsonNode open = roster(number);
        assertThat(open.path("undivided")).hasSize(1);
        assertThat(open.path("differences").toString()).contains("还有 8,000.00 元没有分到人");
        refused(
                pay(
                        number,
                        "mode=commit&payment=" + payment(number),
                        RosterFile.payments().paid(3, "7999.50")),
                409,
                "支付表合计 7,999.50 元，与登记的支付 8,000.00 元不一致");
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 1, "7999.50"));
        assertThat(work.openTasks(number)).contains("申请结案");
        Answer closing = work.tryToComplete(LSI, number, "apply-closing", concluded());
        refused(closing, 409, "已登记支付 26,400.00 元，名册分到人的支付 10,400.50 元，相差 15,999.50 元");

        for (int position : new int[] {2, 3}) {
            JsonNode undivided = roster(number).at("/undivided/0");
            assertThat(pay(
                                    number,
                                    "mode=commit&payment="
                                            + undivided.path("id").asText(),
                                    RosterFile.payments()
                                            .paid(
                                                    position,
                                                    undivided.path("amount").asText()))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(roster(number).path("differences")).isEmpty();
        work.complete(LSI, number, "apply-closing", concluded());
        work.complete(LEADGRP, number, "review-closing", APPROVED);
    }

    @Test
    void aWrongFindingIsCorrectedInTheRosterAndInTheCase() {
        String number = accepted();
        imported(number, three("核实金额", "8000"));
        work.complete(LSI, number, "verify-facts", verified(3, 3, "24000", "24000"));
        handled(number);
        refused(
                work.officer(LSI).post(path(number) + "/rows/3/withdrawal", "{\"reason\":\"查明不是本工地工人\"}"),
                409,
                "序号 3 共 1 人已有认定金额或者支付，不能撤下");
        assertThat(edit(number, 3, "{\"assessed\":\"0\"}").status()).isEqualTo(200);
        assertThat(roster(number).path("differences").toString()).contains("更正认定后生效");
        Map<String, Object> corrected = Map.of(
                "entry", "CORRECTED",
                "correctedPeople", 2,
                "correctedMigrants", 2,
                "correctedAmount", "16500",
                "correctedMigrantAmount", "16500",
                "correctionReason", "查明一人不是本工地的工人，予以更正。");
        refused(
                work.tryToComplete(LSI, number, "record-payment", corrected),
                409,
                "填写的认定数为 2 人 16,500.00 元",
                "名册核实金额合计 2 人 16,000.00 元");
        work.complete(
                LSI,
                number,
                "record-payment",
                with(corrected, "correctedAmount", "16000", "correctedMigrantAmount", "16000"));
        assertThat(work.officer(LSI)
                        .post(path(number) + "/rows/3/withdrawal", "{\"reason\":\"查明不是本工地工人\"}")
                        .status())
                .isEqualTo(200);
        assertThat(claim(number)).isEqualTo("2 2 2 0 18400.50");
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 2, "16000"));
        assertThat(roster(number).at("/sums/paid/people").asInt()).isEqualTo(2);
        assertThat(work.openTasks(number)).contains("申请结案");
    }

    @Test
    void aRosterThatComesAfterTheFindingIsTakenAsItAgrees() {
        String number = accepted();
        work.complete(LSI, number, "verify-facts", VERIFIED);
        handled(number);
        work.complete(LSI, number, "record-payment", paid("2026-04-20", 1, "10000"));
        imported(number, three("核实金额", "8000"));
        assertThat(roster(number).path("differences").toString())
                .contains("已认定 3 人 26,400.00 元，名册核实金额合计 3 人 24,000.00 元")
                .contains("已登记支付 10,000.00 元，分到人的 0.00 元");
        assertThat(edit(number, 1, "{\"assessed\":\"10000\"}").status()).isEqualTo(200);
        assertThat(edit(number, 2, "{\"assessed\":\"8400\"}").status()).isEqualTo(200);
        assertThat(roster(number).at("/sums/verified/amount").decimalValue()).isEqualByComparingTo("26400");
        assertThat(pay(
                                number,
                                "mode=commit&payment=" + payment(number),
                                RosterFile.payments().paid(1, "10000"))
                        .status())
                .isEqualTo(200);
        assertThat(roster(number).path("differences")).isEmpty();
        RosterFile without =
                RosterFile.roster().worker(2, "8400.50", "核实金额", "8400").worker(3, "7999.50");
        assertThat(preview(number, without).path("blocked").asText()).contains("有 1 人已有认定金额或者支付，不能撤下");
        refused(send(number, "mode=commit&basis=3&dropped=1", without), 409, "序号 1 共 1 人已有认定金额或者支付");
        assertThat(errors(preview(number, three("核实金额", "8000")))).containsExactly("2 核实金额 已付 10,000.00 元，不能更少");
    }
}
