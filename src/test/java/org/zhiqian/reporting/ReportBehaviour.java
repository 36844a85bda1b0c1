package org.zhiqian.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiqian.cases.model.VerificationOutcome.ARREARS;
import static org.zhiqian.cases.model.VerificationOutcome.NOT_ARREARS;
import static org.zhiqian.cases.model.VerificationOutcome.PARTLY_ARREARS;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.reporting.Report.Finding;
import org.zhiqian.reporting.Report.Line;
import org.zhiqian.reporting.ReportScopes.Asked;

/** What T1 counts, on any database. */
abstract class ReportBehaviour extends Ledgered {
    private static final Asked NOTHING =
            new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("A", "received_cases"),
            Map.entry("B", "received_people"),
            Map.entry("C", "not_arrears_cases"),
            Map.entry("D", "is_arrears_cases"),
            Map.entry("E", "solved_cases"),
            Map.entry("F", "solved_people"),
            Map.entry("G", "solved_amount"),
            Map.entry("H", "remaining_cases"),
            Map.entry("I", "remaining_people"),
            Map.entry("J", "remaining_amount"),
            Map.entry("pending", "pending_cases"),
            Map.entry("vp", "verified_people"),
            Map.entry("va", "verified_amount"),
            Map.entry("visits", "reception_visits"));

    private final SampleLedger samples = new SampleLedger();

    @Test
    void countsTheProvinceAtAllTenReportDates() {
        samples.enter(facts);
        JsonNode expected = samples.expected("T1_province_by_deadline");
        assertThat(expected).hasSize(10);
        expected.properties().forEach(day -> assertFigures(row(PROVINCE, day.getKey()), day.getValue()));
    }

    @Test
    void countsEveryPrefecture() {
        samples.enter(facts);
        JsonNode expected = samples.expected("T1_by_prefecture_2026-11-20");
        assertThat(expected).hasSize(11);
        List<Line> rows = report(PROVINCE, LAST_DAY).rows();
        assertThat(rows).hasSize(17).extracting(Line::region).isSorted();
        for (Line line : rows.subList(1, 17)) {
            if (expected.has(line.region())) {
                assertFigures(line, expected.path(line.region()));
                assertFigures(row(line.region(), LAST_DAY), expected.path(line.region()));
            } else {
                assertThat(KEYS.values())
                        .allSatisfy(key -> assertThat(figure(line, key)).isZero());
            }
        }
    }

    @Test
    void rowsAddUpToTheTotalInBaseUnits() {
        samples.enter(facts);
        facts.open(PROVINCE, 2, "100").received(LAST_DAY);
        facts.open(KUNMING, 3, "100").received(LAST_DAY);
        for (String region : List.of(PROVINCE, KUNMING)) {
            List<Line> rows = report(region, LAST_DAY).rows();
            assertThat(KEYS.values()).allSatisfy(key -> assertThat(rows.stream()
                            .skip(1)
                            .map(line -> figure(line, key))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(figure(rows.get(0), key)));
        }
    }

    @Test
    void showsTheOwnLevelOnlyWhereItHasCases() {
        facts.open(PROVINCE, 2, "100").received(LAST_DAY);
        assertThat(report(PROVINCE, LAST_DAY).rows().get(1))
                .satisfies(line -> assertThat(line.name()).isEqualTo("云南省本级"))
                .satisfies(line -> assertThat(figure(line, "received_people")).isEqualByComparingTo("2"));
        assertThat(report(KUNMING, LAST_DAY).rows())
                .extracting(Line::name)
                .startsWith("昆明市", "五华区")
                .hasSize(15);
        facts.open(YILIANG, 2, "100").received(LAST_DAY);
        assertThat(report(YILIANG, LAST_DAY).rows()).extracting(Line::name).containsExactly("宜良县");
    }

    @Test
    void answersNumbersAndPrintsTenThousands() throws Exception {
        samples.enter(facts);
        String json = json(report(PROVINCE, LAST_DAY));
        assertThat(json)
                .startsWith(
                        "{\"table\":\"T1\",\"region\":\"530000\",\"from\":\"2026-04-01\",\"asOf\":\"2026-11-20\",\"rows\":[{\"region\":\"530000\","
                                + "\"name\":\"云南省\",\"values\":{\"received_cases\":13,")
                .contains("\"solved_amount\":3524100.00,", "\"solved_amount\":\"352.41\"")
                .contains("\"notice_urls\":null,\"publicity_sessions\":0", "\"notice_urls\":\"\"")
                .contains("\"remark\":\"核实中1件7人6.80万元；解决金额含垫付3.60万元\"");
        assertThat(report(YILIANG, LAST_DAY).rows().get(0).printed()).containsEntry("remark", "");
    }

    @Test
    void sumsFirstAndRoundsLast() {
        for (String region : List.of("530102", "530103", "530111")) {
            facts.open(region, 1, "40")
                    .received("2026-05-18")
                    .verified("2026-05-18", ARREARS, 1, "40")
                    .paid("2026-05-18", 1, "40");
        }
        List<Line> rows = report(KUNMING, LAST_DAY).rows();
        assertThat(rows.get(0).printed()).containsEntry("solved_amount", "0.01");
        assertThat(rows.get(1).printed()).containsEntry("solved_amount", "0.00");
        facts.open("530102", 1, "30")
                .received("2026-05-18")
                .verified("2026-05-18", ARREARS, 1, "30")
                .paid("2026-05-18", 1, "30");
        assertThat(row(KUNMING, LAST_DAY).printed()).containsEntry("solved_amount", "0.02");
    }

    @Test
    void countsWhatHappenedOnTheDayItselfAndNothingLater() {
        facts.open(YILIANG, 3, "300.50")
                .received("2026-05-18")
                .verified("2026-05-20", PARTLY_ARREARS, 2, "200.50")
                .paid("2026-05-21", 2, "200.50")
                .closed("2026-05-22");
        assertThat(figures("2026-05-17", "received_cases", "reception_visits")).containsExactly("0", "0");
        assertThat(figures("2026-05-18", "received_cases", "pending_cases")).containsExactly("1", "1");
        assertThat(figures("2026-05-19", "pending_people", "pending_amount")).containsExactly("3", "300.50");
        assertThat(figures("2026-05-20", "is_arrears_cases", "pending_cases", "remaining_amount"))
                .containsExactly("1", "0", "200.50");
        assertThat(figures("2026-05-21", "solved_cases", "solved_people", "remaining_cases", "remaining_people"))
                .containsExactly("0", "2", "1", "0");
        assertThat(figures("2026-05-22", "solved_cases", "remaining_cases")).containsExactly("1", "0");
    }

    @Test
    void partPaymentsMoveMoneyAndPeopleBeforeTheCase() {
        facts.open(YILIANG, 10, "10000")
                .received("2026-05-18")
                .verified("2026-05-20", ARREARS, 10, "10000")
                .paid("2026-06-01", 4, "4000")
                .paid("2026-07-01", 0, "1500", true);
        assertThat(figures("2026-06-30", "solved_cases", "solved_people", "solved_amount", "remaining_amount"))
                .containsExactly("0", "4", "4000.00", "6000.00");
        assertThat(figures("2026-07-01", "solved_people", "solved_amount", "advanced_amount"))
                .containsExactly("4", "5500.00", "1500.00");
    }

    @Test
    void aReopenedCaseIsUnsolvedFromThatDay() {
        facts.open(YILIANG, 2, "200")
                .received("2026-05-18")
                .verified("2026-05-20", ARREARS, 2, "200")
                .paid("2026-05-25", 2, "200")
                .closed("2026-06-01")
                .reopened("2026-07-01")
                .verified("2026-07-10", ARREARS, 3, "350")
                .paid("2026-08-01", 1, "150")
                .closed("2026-08-05");
        assertThat(figures("2026-06-30", "solved_cases", "verified_amount")).containsExactly("1", "200.00");
        assertThat(figures("2026-07-01", "solved_cases", "remaining_cases")).containsExactly("0", "1");
        assertThat(figures("2026-07-10", "remaining_people", "remaining_amount"))
                .containsExactly("1", "150.00");
        assertThat(figures("2026-08-05", "solved_cases", "solved_amount")).containsExactly("1", "350.00");
    }

    @Test
    void theLastVerificationDecidesButPeopleReceivedStayAsRegistered() {
        facts.open(YILIANG, 86, "200")
                .withRosterOf(83)
                .received("2026-05-18")
                .verified("2026-05-20", ARREARS, 80, "200")
                .paid("2026-05-21", 1, "50")
                .verified("2026-06-20", NOT_ARREARS, 0, "0");
        assertThat(figures("2026-05-21", "received_people", "is_arrears_cases", "solved_amount"))
                .containsExactly("83", "1", "50.00");
        assertThat(figures("2026-06-20", "received_people", "is_arrears_cases", "not_arrears_cases", "solved_amount"))
                .containsExactly("83", "0", "1", "0.00");
    }

    @Test
    void countsOnlyReceptionVisitsOfTheCampaign() {
        facts.open(YILIANG, 1, "10").visited("2026-05-18", Channel.PHONE);
        facts.open(YILIANG, 1, "10").received("2026-03-31");
        facts.open(YILIANG, 1, "10")
                .received("2026-04-01")
                .received("2026-05-18")
                .visited("2026-05-19", Channel.LETTER);
        assertThat(figures(LAST_DAY, "received_cases", "reception_visits")).containsExactly("1", "2");
    }

    @Test
    void namesCasesTurnedAwayInTheRemark() {
        facts.open(YILIANG, 2, "600").received("2026-05-18").happened("2026-05-25", FactKind.REFERRED);
        facts.open(YILIANG, 1, "400").received("2026-05-18");
        assertThat(row(YILIANG, "2026-05-24").printed()).containsEntry("remark", "核实中2件3人0.10万元");
        assertThat(row(YILIANG, "2026-05-25").printed()).containsEntry("remark", "核实中2件3人0.10万元；其中未受理1件");
    }

    @Test
    void everyCheckHoldsForTheSamplesButTheNoticeAddresses() {
        samples.enter(facts);
        List<Finding> checks = report(PROVINCE, LAST_DAY).checks();
        assertThat(checks)
                .extracting(Finding::id)
                .containsExactly("T1-1", "T1-2", "T1-3", "T1-4", "T1-5", "T1-6", "T1-9", "T1-10");
        assertThat(checks).filteredOn(check -> !check.passed()).singleElement().satisfies(check -> assertThat(check)
                .returns("T1-10", Finding::id)
                .returns("warning", Finding::level)
                .returns(16, found -> found.rows().size())
                .returns(List.of(), Finding::cases));
    }

    @Test
    void namesTheCasesThatBreakACheck() {
        CaseFacts.Case paidButOpen = facts.open(YILIANG, 2, "200")
                .received("2026-05-18")
                .verified("2026-05-20", ARREARS, 2, "200")
                .paid("2026-05-21", 2, "200");
        CaseFacts.Case morePeople =
                facts.open("530102", 2, "200").received("2026-05-18").verified("2026-05-20", ARREARS, 3, "200");
        CaseFacts.Case overpaid = facts.open("530103", 2, "200")
                .received("2026-05-18")
                .verified("2026-05-20", ARREARS, 2, "200")
                .paid("2026-05-21", 0, "201");
        List<Finding> checks = report(KUNMING, LAST_DAY).checks();
        assertBroken(checks, "T1-6", "warning", "宜良县", paidButOpen);
        assertBroken(checks, "T1-5", "warning", "五华区", morePeople);
        assertBroken(checks, "T1-4", "error", "盘龙区", overpaid);
        assertThat(checks).filteredOn(Finding::passed).extracting(Finding::id).contains("T1-1", "T1-2", "T1-3");
    }

    @Test
    void opensANumberToItsCases() {
        samples.enter(facts);
        assertThat(behind(PROVINCE, "H", 200).cases())
                .extracting(CountedFacts.Share::number)
                .containsExactly(
                        "530102-2026-000007", "530902-2026-000004", "532301-2026-000009", "532501-2026-000006");
        Report report = report(PROVINCE, LAST_DAY);
        for (String key : KEYS.values()) {
            BigDecimal sum = behind(PROVINCE, key, 200).cases().stream()
                    .map(CountedFacts.Share::figure)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(key).isEqualByComparingTo(figure(report.rows().get(0), key));
        }
        FiguresBehind.CasesBehind page = behind(PROVINCE, "solved_amount", 3);
        assertThat(page.cases()).hasSize(3);
        assertThat(page.next()).isEqualTo(page.cases().get(2).number());
        assertThat(behind(PROVINCE, "remark", 3).cases()).isEmpty();
        assertThatThrownBy(() -> behind(PROVINCE, "Z", 3)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void opensTheOwnLevelApart() {
        facts.open(YILIANG, 1, "10").received("2026-05-18");
        CaseFacts.Case own = facts.open(KUNMING, 1, "10").received("2026-05-18");
        assertThat(controller
                        .casesBehind("T1", asked(KUNMING, LAST_DAY), "A", Optional.empty(), true, Optional.empty(), 9)
                        .cases())
                .extracting(CountedFacts.Share::number)
                .containsExactly(own.number());
    }

    @Test
    void isReadByWhoeverSeesTheWholeRegion() {
        for (String group : List.of("lsi-530000", "hrss-530100", "leadgrp-530125")) {
            signedIn.as(group);
            assertThat(report(YILIANG, LAST_DAY).region()).isEqualTo(YILIANG);
            assertThat(controller.report("T1", NOTHING).region()).isEqualTo(group.substring(group.length() - 6));
        }
        for (String group : List.of("hurd-530125", "lsi-530902", "administrators")) {
            signedIn.as(group);
            assertThatThrownBy(() -> report(YILIANG, LAST_DAY))
                    .isInstanceOf(ResponseStatusException.class)
                    .hasMessageContaining("403")
                    .hasMessageContaining("您不能查看该地区的报表");
        }
        signedIn.as("hurd-530125");
        assertThatThrownBy(() -> controller.report("T1", NOTHING)).hasMessageContaining("403");
        signedIn.as("lsi-530125");
        assertThatThrownBy(() -> report(KUNMING, LAST_DAY)).hasMessageContaining("403");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> controller.report("T9", NOTHING))
                .hasMessageContaining("404")
                .hasMessageContaining("没有编号为 T9 的报表，现有：T1、T2、T3、T4。");
        assertThatThrownBy(() -> report("539999", "2026-13-01"))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.problems())
                        .extracting("field")
                        .containsExactly("region", "asOf"));
        assertThatThrownBy(() -> report(PROVINCE, "2026-03-31")).hasMessageContaining("不能早于累计起点 2026-04-01");
        assertThatThrownBy(() -> report(PROVINCE, "2026-11-22")).hasMessageContaining("截至日期：不能晚于今天 2026-11-21");
        assertThat(controller.report("T1", NOTHING).asOf()).hasToString("2026-11-21");
    }

    @Test
    void printsTheOfficialLayout() throws Exception {
        samples.enter(facts);
        byte[] sheet = controller.sheet("T1", asked(PROVINCE, LAST_DAY)).bytes();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/T1.xlsx"), sheet);
        PrintedSheet.read(sheet)
                .hasMerged("治理欠薪集中联合接访情况表", 16)
                .hasMerged("接访的欠薪诉求情况", 2)
                .hasMerged("解决欠薪诉求情况", 8)
                .hasMerged("其他相关情况", 4)
                .hasMerged("备注", 1)
                .hasMerged("注：上表数据为累计数。", 16)
                .shows(2, "填报州市：云南省", "填报人：", "联系电话：", "填报日期：2026-11-20")
                .shows(5, "云南省", "13", "241", "2", "10", "6", "176", "352.41", "4", "51", "52.85")
                .hasHeading("解决欠薪金额\n(万元)")
                .hasHeading("州市级公告网址")
                .hasNoFormulas()
                .isOneLandscapePageWide();
        PrintedSheet.read(controller.sheet("T1", asked(YILIANG, LAST_DAY)).bytes())
                .hasMerged("治理欠薪集中联合接访情况表", 15)
                .shows(5, "1", "3", "0", "1", "1", "3", "2.64", "0", "0", "0.00");
    }

    private static void assertBroken(
            List<Finding> checks, String id, String level, String row, CaseFacts.Case breaking) {
        assertThat(checks)
                .filteredOn(check -> check.id().equals(id))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.passed()).isFalse();
                    assertThat(check.level()).isEqualTo(level);
                    assertThat(check.rows()).contains(row);
                    assertThat(check.cases()).contains(breaking.number());
                });
    }

    private static void assertFigures(Line line, JsonNode expected) {
        KEYS.forEach((letter, key) -> assertThat(figure(line, key))
                .as(line.name() + " " + letter)
                .isEqualByComparingTo(expected.path(letter).asText()));
        assertThat(line.printed())
                .as(line.name())
                .containsEntry("solved_amount", expected.path("G_万元").asText())
                .containsEntry("remaining_amount", expected.path("J_万元").asText());
    }

    private Stream<String> figures(String day, String... keys) {
        Line line = row(YILIANG, day);
        return Stream.of(keys).map(key -> figure(line, key).toPlainString());
    }

    private Line row(String region, String day) {
        return report(region, day).rows().get(0);
    }

    private Report report(String region, String day) {
        return report("T1", region, day);
    }

    private FiguresBehind.CasesBehind behind(String region, String column, int size) {
        return controller.casesBehind(
                "T1", asked(region, LAST_DAY), column, Optional.empty(), false, Optional.empty(), size);
    }

    private static String json(Report report) throws JsonProcessingException {
        ObjectMapper asConfigured = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .build();
        return asConfigured.writeValueAsString(report);
    }
}
