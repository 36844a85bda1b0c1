package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.Registrations.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;
import org.zhiqian.MovableClock;
import org.zhiqian.Workplace;
import org.zhiqian.ZhiqianTest;

/**
 * Sample cases C01, C02, C03, C12 and C13, worked through the real engine by their own counties' officers with the real
 * forms over REST, on the dates of {@code sample-cases.yaml}; ledger, deadlines and table T1 must come out as there.
 */
@ZhiqianTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCasesTest {
    private static final String PROVINCE = "leadgrp-530000";

    @Autowired
    Workplace work;

    @Autowired
    MovableClock clock;

    private JsonNode file = MissingNode.getInstance();
    private final Map<String, String> numbers = new HashMap<>();

    @BeforeAll
    void workTheCases() throws IOException {
        try (InputStream yaml = getClass().getResourceAsStream("/config/demo/sample-cases.yaml")) {
            file = new ObjectMapper().valueToTree(new Yaml().load(yaml));
        }
        work.clear();
        solvedOnTheSpot();
        workedOnForWeeks();
        ofContractors();
        cameByTwoChannels();
        stillVerified();
    }

    @AfterAll
    void closeOffice() {
        clock.letRun();
    }

    private void solvedOnTheSpot() {
        work.goTo("2026-04-20");
        String number = registered("C01", Map.of());
        accepted("C01");
        verified("C01");
        work.complete(
                lsi("C01"),
                number,
                "settle-on-the-spot",
                with(payment("C01", 0), "outcome", "PAID", "conclusion", "总包专户当场代发，三人工资全部到账。"));
        work.goTo("2026-04-21");
        work.complete(leadgrp("C01"), number, "review-closing", Map.of("decision", "APPROVE"));
        answered("C01", "2026-04-21");
        work.goTo("2026-04-25");
        work.complete(
                lsi("C01"),
                number,
                "look-back",
                Map.of("calledOn", "2026-04-24", "outcome", "NOTHING_OWED", "note", "电话回访，满意"));
    }

    private void ofContractors() {
        work.goTo("2026-05-18");
        String number = registered("C02", Map.of());
        accepted("C02");
        work.goTo("2026-05-22");
        work.complete(
                lsi("C02"),
                number,
                "verify-facts",
                Map.of(
                        "verifiedOn",
                        "2026-05-22",
                        "outcome",
                        "NOT_ARREARS",
                        "notArrearsReason",
                        "ENGINEERING_PAYMENT",
                        "findings",
                        "名册12人工资经专户全部代发，余款系材料、机械租赁与结算争议。",
                        "factsClear",
                        true));
        work.complete(lsi("C02"), number, "apply-closing", Map.of("conclusion", "核实不属于欠薪，引导民事诉讼。"));
        work.complete(leadgrp("C02"), number, "review-closing", Map.of("decision", "APPROVE"));
        answered("C02", "2026-05-22");
    }

    private void workedOnForWeeks() {
        work.goTo("2026-06-08");
        String number = registered("C03", Map.of("collectiveVisit", true));
        work.goTo("2026-06-09");
        accepted("C03");
        work.goTo("2026-06-18");
        verified("C03");
        planned("C03", "2026-07-20");
        work.goTo("2026-06-26");
        work.complete(lsi("C03"), number, "record-payment", with(payment("C03", 0), "entry", "PAID"));
        measureDone("C03", "2026-06-26");
        work.goTo("2026-07-15");
        work.complete(lsi("C03"), number, "record-payment", with(payment("C03", 1), "entry", "PAID"));
        closed("C03", "2026-07-22");
        work.goTo("2026-07-29");
        work.complete(
                lsi("C03"),
                number,
                "look-back",
                Map.of("calledOn", "2026-07-29", "outcome", "NOTHING_OWED", "note", "抽查20人回访"));
    }

    private void cameByTwoChannels() {
        work.goTo("2026-08-26");
        String number = registered("C12", Map.of("channel", "NATIONAL_PLATFORM", "receivedOn", "2026-08-26"));
        work.goTo("2026-08-28");
        accepted("C12");
        work.goTo("2026-09-07");
        visited("C12", "2026-09-07");
        work.goTo("2026-09-10");
        verified("C12");
        work.complete(
                lsi("C12"), number, "settle-on-the-spot", Map.of("outcome", "NOT_TODAY", "reason", "总包资金未到账，当日不能付清。"));
        planned("C12", "2026-10-15");
        work.goTo("2026-09-28");
        visited("C12", "2026-09-28");
        work.goTo("2026-10-12");
        work.complete(lsi("C12"), number, "record-payment", with(payment("C12", 0), "entry", "PAID"));
        measureDone("C12", "2026-10-12");
        closed("C12", "2026-10-15");
        work.goTo("2026-10-19");
        visited("C12", "2026-10-19");
    }

    private void stillVerified() {
        work.goTo("2026-11-16");
        registered("C13", Map.of("employerName", "包工头丁", "employerIsPerson", true));
        work.goTo("2026-11-18");
        accepted("C13");
    }

    private String registered(String id, Map<String, Object> own) {
        JsonNode claim = sample(id).path("claim");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("channel", "RECEPTION");
        fields.put("receivedOn", sample(id).at("/visits/0").asText());
        fields.put("petitionerName", "诉求人" + id);
        fields.put("petitionerRole", "SELF");
        fields.put("petitionerPhone", "199000000" + id.substring(1));
        fields.put("people", claim.path("people").asInt());
        if (claim.has("roster_people")) {
            fields.put("rosterPeople", claim.path("roster_people").asInt());
        }
        fields.put("migrants", claim.path("migrants").asInt());
        fields.put("claimedAmount", claim.path("amount").asText());
        fields.put("periodFrom", claim.at("/period/0").asText());
        fields.put("periodTo", claim.at("/period/1").asText());
        fields.put("demand", sample(id).path("title").asText());
        fields.put("employerCategory", "CONSTRUCTION");
        fields.put("projectName", sample(id).at("/project/name").asText());
        fields.put("projectIndustry", sample(id).path("industry").asText().equals("WATR") ? "WATER" : "HOUSING");
        party(id, List.of("劳务分包", "施工总承包"), "employer", fields);
        party(id, List.of("施工总承包"), "contractor", fields);
        party(id, List.of("建设单位"), "developer", fields);
        fields.putAll(own);
        String number = work.register(lsi(id), fields);
        numbers.put(id, number);
        return number;
    }

    private void party(String id, List<String> roles, String field, Map<String, Object> fields) {
        for (String role : roles) {
            for (JsonNode entity : sample(id).path("entities")) {
                if (role.equals(entity.path("role").asText()) && !fields.containsKey(field + "Name")) {
                    fields.put(field + "Name", entity.path("name").asText());
                    fields.put(field + "CreditCode", entity.path("uscc").asText());
                }
            }
        }
    }

    private JsonNode sample(String id) {
        for (JsonNode one : file.path("cases")) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no sample case " + id);
    }

    private String number(String id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    private void accepted(String id) {
        work.complete(
                lsi(id), number(id), "accept-petition", Map.of("decision", "ACCEPT", "responsiblePerson", "承办人甲"));
    }

    private void verified(String id) {
        JsonNode verify = sample(id).path("verify");
        work.complete(
                lsi(id),
                number(id),
                "verify-facts",
                with(
                        Map.of("verifiedOn", verify.path("date").asText(), "outcome", "ARREARS", "factsClear", true),
                        "people",
                        verify.path("people").asInt(),
                        "migrants",
                        verify.path("migrants").asInt(),
                        "amount",
                        verify.path("amount").asText(),
                        "migrantAmount",
                        verify.path("migrant_amount").asText(),
                        "liableRole",
                        "GENERAL_CONTRACTOR",
                        "liableName",
                        "施工总承包单位",
                        "liabilityRule",
                        "L30_1",
                        "findings",
                        "考勤、工资表与专户流水一致，认定拖欠。"));
    }

    private void planned(String id, String resolveBy) {
        work.complete(
                lsi(id),
                number(id),
                "draft-plan",
                Map.of(
                        "goal",
                        "全部付清",
                        "responsibleDepartment",
                        "LSI",
                        "responsiblePerson",
                        "承办人甲",
                        "resolveBy",
                        resolveBy,
                        "measures1",
                        Map.of("action", "督促拨付人工费", "department", "HURD", "person", "承办人乙", "dueOn", resolveBy)));
        work.complete(leadgrp(id), number(id), "approve-plan", Map.of("decision", "APPROVE"));
    }

    private void measureDone(String id, String on) {
        work.complete(
                "hurd-" + sample(id).path("region").asText(),
                number(id),
                "carry-out-measure",
                Map.of("outcome", "DONE", "doneOn", on, "result", "已督促建设单位拨付人工费。"));
    }

    private Map<String, Object> payment(String id, int which) {
        JsonNode paid = sample(id).path("payments").get(which);
        return Map.of(
                "paidOn",
                paid.path("date").asText(),
                "payerRole",
                id.equals("C03") ? "DEVELOPER" : "GENERAL_CONTRACTOR",
                "payerName",
                "付款单位",
                "source",
                id.equals("C03") ? "DEVELOPER" : "WAGE_ACCOUNT",
                "peopleCleared",
                paid.path("people_cleared").asInt(),
                "amount",
                paid.path("amount").asText(),
                "migrantsCleared",
                paid.path("migrants_cleared").asInt(),
                "migrantAmount",
                paid.path("migrant_amount").asText(),
                "voucher",
                paid.at("/evidence/0").asText());
    }

    private void closed(String id, String on) {
        work.goTo(on);
        work.complete(lsi(id), number(id), "apply-closing", Map.of("conclusion", "工资全部付清，支付凭证已附卷。"));
        work.complete(leadgrp(id), number(id), "review-closing", Map.of("decision", "APPROVE"));
        answered(id, on);
    }

    private void answered(String id, String on) {
        work.complete(
                lsi(id),
                number(id),
                "answer-petitioner",
                Map.of("answeredOn", on, "manner", "PHONE", "answer", "办理结果已经逐项告知，有支付凭证可查。"));
    }

    private void visited(String id, String on) {
        work.register(
                lsi(id),
                with(
                        Map.of("channel", "RECEPTION", "receivedOn", on, "petitionerName", "诉求人" + id),
                        "petitionerRole",
                        "SELF",
                        "petitionerPhone",
                        "199000000" + id.substring(1),
                        "people",
                        2,
                        "migrants",
                        2,
                        "claimedAmount",
                        "12800",
                        "periodFrom",
                        "2026-06",
                        "periodTo",
                        "2026-07",
                        "demand",
                        "催问进度",
                        "employerCategory",
                        "CONSTRUCTION",
                        "employerName",
                        "保山虚拟永昌劳务有限公司",
                        "projectIndustry",
                        "WATER",
                        "sameMatterAs",
                        number(id),
                        "visitAnswer",
                        "已说明进度，出示办理记录。"));
    }

    private String lsi(String id) {
        return "lsi-" + sample(id).path("region").asText();
    }

    private String leadgrp(String id) {
        return "leadgrp-" + sample(id).path("region").asText();
    }

    private JsonNode report(String asOf, String region) {
        JsonNode report = work.officer(PROVINCE)
                .get("/api/reports/T1?region=530000&asOf=" + asOf)
                .json();
        return StreamSupport.stream(report.path("rows").spliterator(), false)
                .filter(row -> row.path("region").asText().equals(region))
                .findFirst()
                .orElseThrow()
                .path("values");
    }

    /** Only these prefectures' cases of the file are all worked here. */
    @ParameterizedTest
    @ValueSource(strings = {"530300", "530500", "532900"})
    void theTableOfAPrefectureIsThatOfTheFile(String prefecture) {
        JsonNode row = file.at("/expected_reports/T1_by_prefecture_2026-11-20/" + prefecture);
        JsonNode values = report("2026-11-20", prefecture);
        Map<String, String> keys = new LinkedHashMap<>(Map.of(
                "A",
                "received_cases",
                "B",
                "received_people",
                "C",
                "not_arrears_cases",
                "D",
                "is_arrears_cases",
                "E",
                "solved_cases",
                "F",
                "solved_people",
                "G",
                "solved_amount",
                "H",
                "remaining_cases",
                "I",
                "remaining_people",
                "J",
                "remaining_amount"));
        keys.putAll(Map.of(
                "pending",
                "pending_cases",
                "vp",
                "verified_people",
                "va",
                "verified_amount",
                "visits",
                "reception_visits"));
        keys.forEach((column, key) -> assertThat(values.path(key).decimalValue())
                .as(prefecture + " " + column)
                .isEqualByComparingTo(row.path(column).decimalValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-24",
                "2026-05-22",
                "2026-06-12",
                "2026-07-03",
                "2026-07-24",
                "2026-08-21",
                "2026-09-11",
                "2026-10-08",
                "2026-10-23",
                "2026-11-20"
            })
    void theProvinceCountsAtEveryReportDateWhatTheFileSaysOfTheseCases(String asOf) {
        JsonNode values = report(asOf, "530000");
        int received = 0;
        int people = 0;
        int arrears = 0;
        int notArrears = 0;
        int solved = 0;
        int cleared = 0;
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal verified = BigDecimal.ZERO;
        for (String id : List.of("C01", "C02", "C03", "C12", "C13")) {
            JsonNode sample = sample(id);
            if (isAfter(sample.at("/visits/0"), asOf)) {
                continue;
            }
            received++;
            people += sample.path("claim")
                    .path("roster_people")
                    .asInt(sample.at("/claim/people").asInt());
            JsonNode verify = sample.path("verify");
            if (isAfter(verify.path("date"), asOf)) {
                continue;
            }
            if (!verify.path("is_arrears").asBoolean()) {
                notArrears++;
                continue;
            }
            arrears++;
            verified = verified.add(verify.path("amount").decimalValue());
            for (JsonNode payment : sample.path("payments")) {
                if (!isAfter(payment.path("date"), asOf)) {
                    cleared += payment.path("people_cleared").asInt();
                    paid = paid.add(payment.path("amount").decimalValue());
                }
            }
            solved += isAfter(sample.path("close_date"), asOf) ? 0 : 1;
        }
        assertThat(values.path("received_cases").asInt()).isEqualTo(received);
        assertThat(values.path("received_people").asInt()).isEqualTo(people);
        assertThat(values.path("not_arrears_cases").asInt()).isEqualTo(notArrears);
        assertThat(values.path("is_arrears_cases").asInt()).isEqualTo(arrears);
        assertThat(values.path("pending_cases").asInt()).isEqualTo(received - arrears - notArrears);
        assertThat(values.path("solved_cases").asInt()).isEqualTo(solved);
        assertThat(values.path("solved_people").asInt()).isEqualTo(cleared);
        assertThat(values.path("solved_amount").decimalValue()).isEqualByComparingTo(paid);
        assertThat(values.path("remaining_amount").decimalValue()).isEqualByComparingTo(verified.subtract(paid));
    }

    /** What has no date has not happened. */
    private static boolean isAfter(JsonNode date, String asOf) {
        return !date.isTextual() || date.asText().compareTo(asOf) > 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"C01", "C02", "C03", "C12", "C13"})
    void thePetitionIsAcceptedByTheDayTheFileSays(String id) {
        assertThat(deadline(id, "受理审查"))
                .isEqualTo(
                        sample(id).at("/deadlines/accept_decision_due(5个工作日)").asText());
    }

    @Test
    void theInvestigationOfTheMajorCaseEndsWhenTheFileSays() {
        assertThat(deadline("C03", "核实情况"))
                .isEqualTo(
                        sample("C03").at("/deadlines/investigation_due(60个工作日)").asText());
    }

    private String deadline(String id, String task) {
        return StreamSupport.stream(
                        work.sheet(PROVINCE, number(id)).path("deadlines").spliterator(), false)
                .filter(one -> one.path("task").asText().equals(task))
                .findFirst()
                .orElseThrow()
                .path("dueOn")
                .asText();
    }

    @Test
    void theLedgerShowsTheDatesOfTheFile() {
        assertThat(days("C01"))
                .containsEntry("登记", "2026-04-20")
                .containsEntry("支付", "2026-04-20")
                .containsEntry("结案", "2026-04-21")
                .containsEntry("销号", "2026-04-21")
                .containsEntry("回头看", "2026-04-24");
        assertThat(days("C02")).containsEntry("核实", "2026-05-22").containsEntry("结案", "2026-05-22");
        assertThat(days("C03"))
                .containsEntry("核实", "2026-06-18")
                .containsEntry("支付", "2026-07-15")
                .containsEntry("结案", "2026-07-22");
        assertThat(days("C12"))
                .containsEntry("登记", "2026-08-26")
                .containsEntry("来访", "2026-10-19")
                .containsEntry("结案", "2026-10-15");
        assertThat(days("C13")).containsEntry("受理", "2026-11-18").doesNotContainKey("核实");
    }

    @Test
    void classesAreThoseOfTheFile() {
        for (String id : List.of("C01", "C03", "C12")) {
            assertThat(work.sheet(PROVINCE, number(id))
                            .at("/head/severity/label")
                            .asText())
                    .as(id)
                    .isEqualTo(sample(id).path("severity").asText());
        }
    }

    @Test
    void aVisitAfterTheClosingOpensNothing() {
        JsonNode sheet = work.sheet(PROVINCE, number("C12"));
        assertThat(sheet.path("visits")).hasSize(4);
        assertThat(sheet.at("/head/status/label").asText()).isEqualTo("已销号");
        assertThat(work.openTasks(number("C12"))).isNotEmpty().containsOnly("回头看", "催办");
    }

    /** The last day of each kind of fact. */
    private Map<String, String> days(String id) {
        Map<String, String> days = new HashMap<>();
        StreamSupport.stream(work.sheet(PROVINCE, number(id)).path("course").spliterator(), false)
                .forEach(fact -> days.putIfAbsent(
                        fact.at("/kind/label").asText(), fact.path("happenedOn").asText()));
        return days;
    }
}
