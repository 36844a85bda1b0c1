package org.zhiqian.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.MovableClock;
import org.zhiqian.Workplace;
import org.zhiqian.ZhiqianTest;

/**
 * All sample cases, worked through the real engine by their own counties' officers with the real forms over REST, on the
 * dates of {@code sample-cases.yaml}; ledger, deadlines, acts and the tables T1 and T2 must come out as there.
 */
@Tag("long")
@ZhiqianTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCasesTest {
    private static final String PROVINCE = "leadgrp-530000";
    private static final String TODAY = "2026-11-20";
    private static final SampleFile FILE = new SampleFile();

    @Autowired
    Workplace work;

    @Autowired
    MovableClock clock;

    private Map<String, String> numbers = Map.of();

    @BeforeAll
    void workTheCases() {
        work.clear();
        SampleWork offices = new SampleWork(work);
        offices.work(FILE.cases(), TODAY);
        Map<String, String> known = new HashMap<>();
        FILE.cases().forEach(sample -> known.put(sample.id(), offices.number(sample)));
        numbers = known;
    }

    @AfterAll
    void closeOffice() {
        clock.letRun();
    }

    static List<SampleCase> cases() {
        return FILE.cases();
    }

    static Stream<SampleCase> filedCases() {
        return FILE.cases().stream()
                .filter(sample -> !sample.deadline("investigation_due(60个工作日)").isMissingNode());
    }

    static Stream<SampleCase> arrearsCases() {
        return FILE.cases().stream().filter(SampleCase::isArrears);
    }

    static Stream<String> reportDates() {
        return Stream.of(
                "2026-04-24",
                "2026-05-22",
                "2026-06-12",
                "2026-07-03",
                "2026-07-24",
                "2026-08-21",
                "2026-09-11",
                "2026-10-08",
                "2026-10-23",
                TODAY);
    }

    private String number(SampleCase sample) {
        return numbers.getOrDefault(sample.id(), "");
    }

    private JsonNode sheet(SampleCase sample) {
        return work.sheet(PROVINCE, number(sample));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private JsonNode report(String asOf) {
        return work.officer(PROVINCE)
                .get("/api/reports/T1?region=530000&asOf=" + asOf)
                .json();
    }

    @ParameterizedTest
    @MethodSource("reportDates")
    void theProvinceCountsAtEveryReportDateWhatTheFileSays(String asOf) {
        SampleFigures.compare(
                asOf,
                report(asOf).path("rows").get(0),
                FILE.expected("T1_province_by_deadline").path(asOf));
    }

    @Test
    void everyPrefectureCountsItsOwnCases() {
        JsonNode expected = FILE.expected("T1_by_prefecture_" + TODAY);
        List<JsonNode> prefectures = each(report(TODAY).path("rows"))
                .filter(row -> !row.path("region").asText().equals("530000"))
                .toList();
        assertThat(prefectures).hasSize(16);
        for (JsonNode row : prefectures) {
            String region = row.path("region").asText();
            if (expected.has(region)) {
                SampleFigures.compare(region, row, expected.path(region));
            } else {
                assertThat(row.at("/values/received_cases").asInt()).as(region).isZero();
            }
        }
    }

    /** The file has the period of the 2026 campaign; before it nothing happened. */
    @Test
    void theTableOfEmployersCountsWhatTheFileSays() {
        JsonNode expected = FILE.expected("T2_like_crosstab_" + TODAY + "(人/元)");
        JsonNode rows = work.officer(PROVINCE)
                .get("/api/reports/T2?region=530000&asOf=" + TODAY)
                .json()
                .path("rows");
        List<String> kinds = List.of("total", "construction", "manufacturing", "off_campus_training", "other");
        assertThat(rows).hasSameSizeAs(kinds);
        for (int i = 0; i < kinds.size(); i++) {
            SampleFigures.compareUnits(kinds.get(i), rows.get(i), expected.path(kinds.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePetitionIsAcceptedByTheDayTheFileSays(SampleCase sample) {
        assertThat(deadline(sample, "受理审查"))
                .isEqualTo(sample.deadline("accept_decision_due(5个工作日)").asText());
    }

    @ParameterizedTest
    @MethodSource("filedCases")
    void theInvestigationEndsWhenTheFileSays(SampleCase sample) {
        assertThat(deadline(sample, "核实情况"))
                .isEqualTo(sample.deadline("investigation_due(60个工作日)").asText());
    }

    private String deadline(SampleCase sample, String task) {
        return each(sheet(sample).path("deadlines"))
                .filter(one -> one.path("task").asText().equals(task))
                .findFirst()
                .orElseThrow()
                .path("dueOn")
                .asText();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLedgerShowsTheDatesOfTheFile(SampleCase sample) {
        Map<String, String> lastDays = new HashMap<>();
        each(sheet(sample).path("course"))
                .forEach(fact -> lastDays.putIfAbsent(
                        fact.at("/kind/label").asText(), fact.path("happenedOn").asText()));
        Map<String, String> expected = new HashMap<>();
        expected.put("登记", sample.receivedOn());
        expected.put("受理", sample.acceptedOn());
        sample.laterVisits().forEach(day -> expected.put("来访", day));
        sample.verifiedOn().ifPresent(day -> expected.put("核实", day));
        sample.payments().forEach(day -> expected.put("支付", day));
        sample.closedOn().ifPresent(day -> expected.put("结案", day));
        sample.closedOn().ifPresent(day -> expected.put("销号", day));
        sample.calledOn().ifPresent(day -> expected.put("回头看", day));
        lastDays.keySet().retainAll(List.of("登记", "受理", "来访", "核实", "支付", "结案", "销号", "回头看"));
        assertThat(lastDays).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSheetShowsWhatTheAuthoritiesDid(SampleCase sample) {
        assertThat(each(sheet(sample).path("acts"))
                        .map(act -> tuple(
                                act.at("/kind/code").asText(),
                                act.path("actedOn").asText())))
                .containsExactlyElementsOf(sample.acts().stream()
                        .map(act -> tuple(act.kind(), act.on()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("arrearsCases")
    void classesAreThoseOfTheFile(SampleCase sample) {
        JsonNode head = sheet(sample).path("head");
        assertThat(head.at("/severity/label").asText()).isEqualTo(sample.severity());
        if (sample.json().has("priority")) {
            assertThat(head.at("/priority/label").asText())
                    .isEqualTo(sample.json().path("priority").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseStandsWhereTheFileLeavesIt(SampleCase sample) {
        assertThat(sheet(sample).at("/head/status/label").asText()).isEqualTo(sample.status());
        assertThat(work.openTasks(number(sample)).stream().distinct().filter(task -> !task.equals("催办")))
                .containsExactlyInAnyOrderElementsOf(SampleOutcomes.tasks(sample));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSheetShowsTheRoutesThatTheCaseWent(SampleCase sample) {
        assertThat(each(sheet(sample).path("matters"))
                        .map(one -> tuple(
                                one.at("/kind/label").asText(),
                                one.path("openedOn").asText(),
                                one.path("closedOn").asText(),
                                one.path("outcome").asText())))
                .containsExactlyInAnyOrderElementsOf(SampleOutcomes.matters(sample));
    }

    @ParameterizedTest
    @MethodSource("arrearsCases")
    void peopleAndMoneyAreThoseOfTheFile(SampleCase sample) {
        JsonNode sheet = sheet(sample);
        JsonNode balance = sheet.path("balance");
        int people = sample.json().at("/verify/people").asInt();
        int amount = sample.json().at("/verify/amount").asInt();
        int cleared = sample.sumOfPayments("people_cleared");
        int paid = sample.sumOfPayments("amount");
        assertThat(balance.path("verifiedPeople").asInt()).isEqualTo(people);
        assertThat(balance.path("verifiedAmount").asInt()).isEqualTo(amount);
        assertThat(balance.path("clearedPeople").asInt()).isEqualTo(cleared);
        assertThat(balance.path("paidAmount").asInt()).isEqualTo(paid);
        assertThat(balance.path("remainingPeople").asInt()).isEqualTo(people - cleared);
        assertThat(balance.path("remainingAmount").asInt()).isEqualTo(amount - paid);
        assertThat(each(sheet.path("payments"))
                        .map(one -> tuple(
                                one.path("paidOn").asText(),
                                one.path("peopleCleared").asInt(),
                                one.path("amount").asInt(),
                                one.path("advance").asBoolean())))
                .containsExactlyElementsOf(each(sample.json().path("payments"))
                        .map(one -> tuple(
                                one.path("date").asText(),
                                one.path("people_cleared").asInt(),
                                one.path("amount").asInt(),
                                one.path("is_advance").asBoolean()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"C02,工程款/结算纠纷", "C10,虚假或冒名诉求"})
    void whatIsNoArrearsHasItsReason(String id, String reason) {
        assertThat(course(FILE.sample(id), "核实")).contains(reason);
    }

    /** What the dates of acts and payments do not show. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C02|2026-05-22|以讨薪为名讨要工程款，查证属实，拟移送人民法院",
                "C03|2026-06-10|已挂牌，摘牌以前不得结案销号",
                "C03|2026-06-22|直接送达，责令期限至 2026-07-20",
                "C03|2026-07-15|已经改正、履行",
                "C04|2026-07-01|发转办函",
                "C04|2026-07-02|经营者逃匿",
                "C04|2026-07-06|张贴送达，责令期限至 2026-07-13",
                "C04|2026-07-14|逾期未改正，提请查询金融账户",
                "C04|2026-07-14|逃匿；适用标准",
                "C05|2026-08-25|受理提级",
                "C05|2026-09-02|责令限期整改",
                "C06|2026-07-27|5 个部门联合查办",
                "C06|2026-09-01|已挂牌",
                "C06|2026-11-10|报告督办进展",
                "C07|2026-08-19|引导进入劳动争议处理程序",
                "C07|2026-08-20|仲裁受理",
                "C07|2026-09-14|9 人 96,800.00 元",
                "C08|2026-08-05|逾期未改正",
                "C08|2026-08-05|转移、隐匿财产；适用标准",
                "C08|2026-08-07|批准移送",
                "C08|2026-08-07|移送公安机关",
                "C08|2026-08-10|公安机关",
                "C09|2026-09-08|集中执行",
                "C09|2026-10-22|120,000.00 元",
                "C09|2026-11-13|查封",
                "C10|2026-09-09|编造虚假事实",
                "C10|2026-09-14|编造虚假事实，查证属实，拟移送公安机关",
                "C10|2026-09-15|已移送公安机关",
                "C11|2026-09-30|工资已全部付清"
            })
    void theCourseShowsOnItsDay(String id, String day, String what) {
        assertThat(each(sheet(FILE.sample(id)).path("course"))
                        .filter(fact -> fact.path("happenedOn").asText().equals(day))
                        .toList()
                        .toString())
                .contains(what);
    }

    @ParameterizedTest
    @CsvSource({"C03,2026-07-20", "C04,2027-01-20", "C06,2027-01-20"})
    void thePlanHasTheDateOfTheFile(String id, String resolveBy) {
        assertThat(sheet(FILE.sample(id)).at("/plan/resolveBy").asText()).isEqualTo(resolveBy);
    }

    private String course(SampleCase sample, String kind) {
        return each(sheet(sample).path("course"))
                .filter(fact -> fact.at("/kind/label").asText().equals(kind))
                .toList()
                .toString();
    }

    @Test
    void theEscalatedCaseWasPaidAndClosedByThePrefecture() {
        JsonNode sheet = sheet(FILE.sample("C05"));
        assertThat(each(sheet.path("deadlines"))
                        .filter(one -> one.path("task").asText().equals("审核结案"))
                        .map(one -> one.path("office").asText()))
                .singleElement()
                .asString()
                .contains("昭通");
        assertThat(sheet.at("/head/region/label").asText()).contains("镇雄");
        assertThat(each(sheet.at("/plan/measures"))
                        .map(one -> tuple(
                                one.path("office").asText(),
                                one.at("/outcome/label").asText(),
                                one.path("doneOn").asText())))
                .containsExactly(tuple("镇雄县交通运输局", "未能落实", "2026-08-20"), tuple("镇雄县财政局", "未能落实", "2026-08-20"));
    }

    @Test
    void fiveDepartmentsWorkBesideTheOneThatLeads() {
        assertThat(each(sheet(FILE.sample("C06")).path("matters"))
                        .filter(one -> one.at("/kind/label").asText().equals("联合查办"))
                        .map(one -> one.path("office").asText()))
                .containsExactlyInAnyOrder("个旧市人力资源和社会保障局", "个旧市水务局", "个旧市财政局", "个旧市国有资产监督管理局", "个旧市人民法院", "个旧市司法局");
    }

    @Test
    void theCourtGoesOnEnforcing() {
        SampleCase sample = FILE.sample("C09");
        String drive = each(sheet(sample).path("matters"))
                .filter(one -> one.at("/kind/code").asText().equals("ENFORCEMENT_DRIVE"))
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
        assertThat(work.openTasks(drive)).containsExactly("登记执行结果");
        assertThat(sheet(sample).at("/plan/responsibleOffice").asText()).isEqualTo("楚雄市人民法院");
    }

    @Test
    void aVisitAfterTheClosingOpensNothing() {
        SampleCase sample = FILE.sample("C12");
        JsonNode sheet = sheet(sample);
        assertThat(sheet.path("visits")).hasSize(4);
        assertThat(sheet.at("/head/status/label").asText()).isEqualTo("已销号");
        assertThat(work.openTasks(number(sample))).isNotEmpty().containsOnly("回头看", "催办");
    }

    @Test
    void whatTheFundAdvancedIsToldApartFromWhatWasPaid() {
        JsonNode balance = sheet(FILE.sample("C04")).path("balance");
        assertThat(balance.path("advancedAmount").decimalValue()).isEqualByComparingTo("36000");
        assertThat(balance.path("remainingAmount").decimalValue()).isEqualByComparingTo("151200");
        assertThat(balance.path("remainingPeople").asInt()).isEqualTo(24);
        JsonNode ledger =
                work.officer("leadgrp-530902").get("/api/recourse").json().at("/regions/0");
        assertThat(ledger.path("advanced").asInt()).isEqualTo(36000);
        assertThat(ledger.path("recovered").asInt()).isZero();
    }

    @Test
    void anOrderPutUpOnADoorShowsThatAndItsPeriod() {
        JsonNode order = each(sheet(FILE.sample("C04")).path("acts"))
                .filter(act -> act.at("/kind/code").asText().equals("ORDER"))
                .findFirst()
                .orElseThrow();
        assertThat(order.at("/servedManner/label").asText()).isEqualTo("张贴送达");
        assertThat(order.path("complyBy").asText()).isEqualTo("2026-07-13");
    }

    @Test
    void thePoliceSeeTheCaseThatWasTransferredToThem() {
        SampleCase transferred = FILE.sample("C08");
        assertThat(work.sheet(transferred.office("psb"), number(transferred)).path("acts"))
                .hasSize(4);
    }
}
