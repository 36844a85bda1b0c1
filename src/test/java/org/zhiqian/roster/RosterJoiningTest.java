package org.zhiqian.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.measureDone;
import static org.zhiqian.Handling.paid;
import static org.zhiqian.Handling.plan;
import static org.zhiqian.Handling.settled;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhiqian.Handling;
import org.zhiqian.Registrations;
import org.zhiqian.engine.Caller.Answer;

/** Cases that are merged or split take their workers along. */
class RosterJoiningTest extends AtTheRoster {

    /** Two workers of the same employer, 10,000 元, accepted. */
    private String second() {
        String number = work.register(
                LSI,
                with(
                        Registrations.simple("2026-04-20"),
                        "petitionerName",
                        "工人乙",
                        "petitionerIdNumber",
                        null,
                        "petitionerIdType",
                        null,
                        "petitionerPhone",
                        "19900000002",
                        "people",
                        2,
                        "migrants",
                        2,
                        "claimedAmount",
                        "10000",
                        "newMatter",
                        true));
        work.complete(LSI, number, "accept-petition", Handling.ACCEPTED);
        return number;
    }

    private static RosterFile two() {
        return RosterFile.roster().worker(4, "6000", "核实金额", "6000").worker(5, "4000", "核实金额", "4000");
    }

    private static RosterFile assessed() {
        return RosterFile.roster()
                .worker(1, "10000", "核实金额", "10000")
                .worker(2, "8400.50", "核实金额", "8400.50")
                .worker(3, "7999.50", "核实金额", "7999.50");
    }

    private Answer merger(String merged, String lead) {
        return work.start(
                LSI, "case-merger", Map.of("caseNumber", merged, "leadCase", lead, "reason", "同一项目同一班组的同一笔工资，应当一并办理"));
    }

    private String people(String number) {
        JsonNode row = work.officer(LSI)
                .get("/api/reports/T1?region=530125&asOf=" + number)
                .json()
                .at("/rows/0/values");
        return row.path("received_people").asText() + " "
                + row.path("remaining_people").asText();
    }

    @Test
    void whoIsStillOwedGoesToTheLeadCaseAndTheFiguresStay() {
        String lead = accepted();
        imported(lead, assessed());
        String merged = second();
        refused(merger(merged, lead), 409, "案件 " + merged + " 还没有名册，另一件有");
        imported(merged, two().worker(1, "100", "核实金额", "100"));
        refused(merger(merged, lead), 409, "不能并案：有 1 人两案名册里都有");
        imported(merged, two());
        work.complete(LSI, lead, "verify-facts", VERIFIED);
        work.complete(LSI, merged, "verify-facts", verified(2, 2, "10000", "10000"));
        work.complete(LSI, merged, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, merged, "draft-plan", plan("2026-05-08"));
        work.complete(LEADGRP, merged, "approve-plan", APPROVED);
        work.complete(HURD, merged, "carry-out-measure", measureDone("2026-04-20"));
        work.complete(LSI, merged, "record-payment", paid("2026-04-20", 0, "1000"));
        refused(merger(merged, lead), 409, "不能并案：已登记支付 1,000.00 元，名册分到人的支付 0.00 元");
        String payment = roster(merged).at("/undivided/0/id").asText();
        assertThat(pay(
                                merged,
                                "mode=commit&payment=" + payment,
                                RosterFile.payments().paid(1, "1000"))
                        .status())
                .isEqualTo(200);
        String before = people("2026-04-20");
        Answer answer = merger(merged, lead);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        work.complete(LEADGRP, merged, "approve-merger", APPROVED);
        JsonNode roster = roster(lead);
        assertThat(roster.path("differences")).isEmpty();
        assertThat(roster.at("/sums/people").asInt()).isEqualTo(5);
        assertThat(roster.at("/sums/verified/amount").decimalValue()).isEqualByComparingTo("35400");
        assertThat(roster.at("/rows/3/remaining").decimalValue()).isEqualByComparingTo("5000");
        assertThat(claim(lead)).isEqualTo("3 3 3 0 26400.00");
        assertThat(people("2026-04-20")).isEqualTo(before);
        assertThat(edit(lead, 4, "{\"trade\":\"木工\"}").status()).isEqualTo(200);
        assertThat(claim(lead)).isEqualTo("3 3 3 0 26400.00");
        refused(edit(merged, 1, "{\"trade\":\"木工\"}"), 409, "名册不能再改动");
        work.complete(
                LSI,
                merged,
                "inform-of-merger",
                Map.of("informedOn", "2026-04-20", "manner", "PHONE", "content", "两件并为一件办理，原查询码照常可用。"));
        work.complete(
                LSI, lead, "settle-on-the-spot", with(settled("2026-04-20"), "peopleCleared", 5, "amount", "35400"));
        assertThat(roster(lead).at("/sums/remaining").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void aSplitNamesItsWorkersAndTakesThemAlong() {
        String origin = accepted();
        imported(origin, assessed());
        work.complete(LSI, origin, "verify-facts", VERIFIED);
        Map<String, Object> split = with(
                Map.of(
                        "caseNumber", origin,
                        "reason", "其中一人系另一劳务单位所雇，应当分开办理",
                        "people", 1,
                        "migrants", 1,
                        "claimedAmount", "8400.50",
                        "employerCategory", "CONSTRUCTION",
                        "employerName", "昆明虚拟另一劳务有限公司",
                        "petitionerName", "工人乙",
                        "petitionerPhone", "19900000002",
                        "demand", "本人二月三月工资未付。"),
                "foundPeople",
                1,
                "foundMigrants",
                1,
                "foundAmount",
                "8400.50",
                "foundMigrantAmount",
                "8400.50");
        refused(work.start(LSI, "case-split", split), 400, "本案有名册，请填写拆出人员的名册序号");
        refused(
                work.start(LSI, "case-split", with(split, "rosterPositions", "3")),
                400,
                "这些人合计 1 人（农民工 1 人、低收入 0 人），申报 7,999.50 元，认定 1 人 7,999.50 元");
        refused(work.start(LSI, "case-split", with(split, "rosterPositions", "9")), 409, "填写了 1 个序号，名册里只有其中 0 个");
        refused(work.start(LSI, "case-split", with(split, "rosterPositions", "二号")), 409, "按名册序号填写，例如 1-20、35");
        Answer answer = work.start(LSI, "case-split", with(split, "rosterPositions", "2"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        work.complete(LEADGRP, origin, "approve-split", APPROVED);
        String part =
                jdbc.sql("SELECT max(number) FROM cases").query(String.class).single();
        assertThat(roster(part).at("/rows/0/fields/owed").asText()).isEqualTo("8400.50");
        assertThat(roster(part).path("differences")).isEmpty();
        assertThat(roster(origin).path("differences")).isEmpty();
        assertThat(roster(origin).at("/sums/people").asInt()).isEqualTo(2);
        assertThat(claim(origin)).isEqualTo("2 2 2 0 17999.50");
        assertThat(edit(part, 1, "{\"trade\":\"木工\"}").status()).isEqualTo(200);
        assertThat(claim(part)).isEqualTo("1 1 1 0 8400.50");
    }
}
