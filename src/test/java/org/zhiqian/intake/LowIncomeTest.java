package org.zhiqian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Handling.ACCEPTED;
import static org.zhiqian.Handling.APPROVED;
import static org.zhiqian.Handling.NOT_TODAY;
import static org.zhiqian.Handling.VERIFIED;
import static org.zhiqian.Handling.notArrears;
import static org.zhiqian.Handling.paid;
import static org.zhiqian.Handling.plan;
import static org.zhiqian.Handling.settled;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Registrations;
import org.zhiqian.Walked;
import org.zhiqian.engine.Caller.Answer;

/** Low-income rural workers come first everywhere and are looked after until they are paid. */
@TestMethodOrder(OrderAnnotation.class)
class LowIncomeTest extends AtTheOffice {
    private static final String LSI = "lsi-530125";
    private static final String LEADGRP = "leadgrp-530125";

    @Autowired
    Walked walked;

    private String poor() {
        String number =
                work.register(LSI, with(Registrations.simple("2026-04-20"), "lowIncomePeople", 2, "newMatter", true));
        work.complete(LSI, number, "accept-petition", ACCEPTED);
        return number;
    }

    private Map<String, Object> reviewed(Object... changes) {
        return with(
                Map.of(
                        "reviewedOn",
                        LocalDate.now(clock).toString(),
                        "livelihood",
                        "SECURE",
                        "progress",
                        "总包承诺月底前付清，已约定专户代发。"),
                changes);
    }

    private JsonNode watch(String number) {
        for (JsonNode matter : work.sheet(LSI, number).path("matters")) {
            if (matter.at("/kind/code").asText().equals("RELAPSE_WATCH")) {
                return matter;
            }
        }
        throw new AssertionError("no watch");
    }

    @Test
    @Order(1)
    void isWatchedFromAcceptanceUntilThePayment() {
        String number = poor();
        assertThat(watch(number).path("dueOn").asText()).isEqualTo("2026-04-27");
        assertThat(work.openTasks(number)).containsExactly("核实情况");
        work.complete(LSI, number, "verify-facts", VERIFIED);
        work.complete(LSI, number, "settle-on-the-spot", NOT_TODAY);
        work.complete(LSI, number, "draft-plan", plan("2026-06-30"));
        work.complete(LEADGRP, number, "approve-plan", APPROVED);
        work.goTo("2026-04-27");
        assertThat(work.openTasks(number)).contains("防返贫复查");
        Answer refused = work.tryToComplete(LSI, number, "review-livelihood", reviewed("livelihood", "DIFFICULT"));
        assertThat(refused.message()).contains("帮扶措施");
        assertThat(work.tryToComplete(LSI, number, "review-livelihood", reviewed("reviewedOn", "2026-05-30"))
                        .message())
                .contains("复查日期应在");
        work.complete(
                LSI, number, "review-livelihood", reviewed("livelihood", "DIFFICULT", "help", "由民政部门发放临时救助，承办人乙落实"));
        assertThat(watch(number).path("dueOn").asText()).isEqualTo("2026-05-07");
        work.goTo("2026-05-07");
        LocalDateTime due = LocalDateTime.ofInstant(
                work.task(number, "review-livelihood").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"));
        work.goTo(due.plusMinutes(1));
        assertThat(work.openTasks(number)).contains("催办");
        String today = LocalDate.now(clock).toString();
        work.complete(LSI, number, "record-payment", paid(today, 1, "10000"));
        assertThat(work.openTasks(number)).contains("防返贫复查");
        work.complete(LSI, number, "record-payment", paid(today, 2, "16400"));
        assertThat(work.openTasks(number)).doesNotContain("防返贫复查");
        assertThat(watch(number).path("outcome").asText()).isEqualTo("工资已全部付清");
    }

    /** Case C11 of the sample ledger, with its dates. */
    @Test
    @Order(1)
    void theWorkersOfTheResettlementSiteHaveTheirWagesBeforeTheHoliday() {
        String lsi = "lsi-533323";
        work.goTo("2026-09-28");
        String number = work.register(
                lsi,
                with(
                        Registrations.simple("2026-09-28"),
                        "people",
                        5,
                        "migrants",
                        5,
                        "lowIncomePeople",
                        4,
                        "claimedAmount",
                        "31500",
                        "periodFrom",
                        "2026-07",
                        "periodTo",
                        "2026-08"));
        work.complete(lsi, number, "accept-petition", ACCEPTED);
        assertThat(LocalDate.ofInstant(
                        work.task(number, "verify-facts").getDueDate().toInstant(), ZoneId.of("Asia/Shanghai")))
                .as("fifteen working days instead of sixty")
                .isBefore(LocalDate.parse("2026-10-31"));
        work.goTo("2026-09-29");
        work.complete(
                lsi,
                number,
                "verify-facts",
                with(VERIFIED, "verifiedOn", "2026-09-29", "people", 5, "migrants", 5, "amount", "31500"));
        work.goTo("2026-09-30");
        work.complete(
                lsi, number, "settle-on-the-spot", with(settled("2026-09-30"), "peopleCleared", 5, "amount", "31500"));
        JsonNode matter = work.sheet(lsi, number).at("/matters/0");
        assertThat(matter.at("/kind/code").asText()).isEqualTo("RELAPSE_WATCH");
        assertThat(matter.path("closedOn").asText()).isEqualTo("2026-09-30");
    }

    @Test
    @Order(2)
    void isWatchedNoLongerWhereNothingIsOwed() {
        String number = poor();
        work.complete(LSI, number, "verify-facts", notArrears("2026-04-20", "ALREADY_PAID"));
        assertThat(watch(number).path("outcome").asText()).isEqualTo("核实不属于欠薪");
        work.goTo("2026-05-20");
        assertThat(work.openTasks(number)).doesNotContain("防返贫复查");
    }

    @Test
    @Order(3)
    void comesFirstInTheListOfCasesAndOfTasks() {
        String poor = poor();
        work.goTo("2026-04-22");
        String later = work.register(
                LSI, with(Registrations.simple("2026-04-22"), "petitionerPhone", "19900000008", "newMatter", true));
        String latest = work.register(LSI, with(Registrations.simple("2026-04-22"), "newMatter", true));
        assertThat(numbers("")).containsExactly(poor, latest, later);
        assertThat(numbers("?sort=RECEIVED&desc=true")).containsExactly(latest, later, poor);
        assertThat(numbers("?size=1")).containsExactly(poor);
        assertThat(numbers("?size=1&page=1")).containsExactly(latest);
        assertThat(numbers("?size=1&page=2")).containsExactly(later);
        assertThat(work.officer(LSI).get("/api/cases?sort=OTHER").status()).isEqualTo(400);
        assertThat(work.task(poor, "verify-facts").getPriority()).isEqualTo(90);
        assertThat(work.task(later, "accept-petition").getPriority()).isEqualTo(50);
    }

    private List<String> numbers(String query) {
        Answer answer = work.officer(LSI).get("/api/cases" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("cases").findValuesAsText("number");
    }

    @Test
    @Order(4)
    void aCaseThatIsMergedHandsItsLowIncomeWorkersToTheLeadCase() {
        String lead = work.register(LSI, Registrations.simple("2026-04-20"));
        work.complete(LSI, lead, "accept-petition", ACCEPTED);
        String merged = poor();
        assertThat(work.start(
                                LSI,
                                "case-merger",
                                Map.of("caseNumber", merged, "leadCase", lead, "reason", "同一项目同一班组的同一笔工资"))
                        .status())
                .isEqualTo(200);
        work.complete(LEADGRP, merged, "approve-merger", APPROVED);
        work.complete(
                LSI,
                merged,
                "inform-of-merger",
                Map.of("informedOn", "2026-04-20", "manner", "PHONE", "content", "已经并案办理。"));
        assertThat(watch(merged).path("outcome").asText()).isEqualTo("已并案，在主案中监测");
        assertThat(work.sheet(LSI, lead).at("/head/priority/code").asText()).isEqualTo("LOW_INCOME");
        assertThat(watch(lead).path("dueOn").asText()).as("from the merger on").isEqualTo("2026-04-27");
        work.complete(LSI, lead, "verify-facts", VERIFIED);
        assertThat(watch(lead).path("closedOn").isMissingNode()).isTrue();
    }

    @Test
    @Order(5)
    void everyFlowWasWalked() {
        walked.requireAll("intake/relapse-watch");
    }
}
