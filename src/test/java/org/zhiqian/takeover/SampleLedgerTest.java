package org.zhiqian.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiqian.MovableClock;
import org.zhiqian.Workplace;
import org.zhiqian.ZhiqianTest;

/** The sample ledger, sent over HTTP on the day after its last fact: every figure and every open task is that of the file. */
@ZhiqianTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleLedgerTest {
    private static final JsonNode FILE = Ledgers.sampleAsJson();
    private static final Map<String, String> KEYS = keys();

    @Autowired
    Workplace work;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private JsonNode run = FILE;

    @BeforeAll
    void takeOver() {
        work.clear();
        work.goTo("2026-11-20");
        run = Ledgers.takeOverSample(work);
    }

    @AfterAll
    void closeOffice() {
        work.clear();
        clock.letRun();
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("A", "received_cases");
        keys.put("B", "received_people");
        keys.put("C", "not_arrears_cases");
        keys.put("D", "is_arrears_cases");
        keys.put("E", "solved_cases");
        keys.put("F", "solved_people");
        keys.put("G", "solved_amount");
        keys.put("H", "remaining_cases");
        keys.put("I", "remaining_people");
        keys.put("J", "remaining_amount");
        keys.put("pending", "pending_cases");
        keys.put("vp", "verified_people");
        keys.put("va", "verified_amount");
        keys.put("visits", "reception_visits");
        return keys;
    }

    static Stream<String> reportDates() {
        return names(FILE.at("/expected_reports/T1_province_by_deadline"));
    }

    static Stream<String> prefectures() {
        return names(FILE.at("/expected_reports/T1_by_prefecture_2026-11-20"));
    }

    private static Stream<String> names(JsonNode block) {
        Iterable<String> names = block::fieldNames;
        return StreamSupport.stream(names.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("reportDates")
    void theTableOfTheProvinceIsThatOfTheFile(String asOf) {
        assertEqual(values(asOf, "530000"), FILE.at("/expected_reports/T1_province_by_deadline/" + asOf));
    }

    @ParameterizedTest
    @MethodSource("prefectures")
    void theTableOfEachPrefectureIsThatOfTheFile(String prefecture) {
        assertEqual(
                values("2026-11-20", prefecture),
                FILE.at("/expected_reports/T1_by_prefecture_2026-11-20/" + prefecture));
    }

    private JsonNode values(String asOf, String region) {
        JsonNode report = work.officer(Ledgers.PROVINCE)
                .get("/api/reports/T1?region=530000&asOf=" + asOf)
                .json();
        return StreamSupport.stream(report.path("rows").spliterator(), false)
                .filter(row -> row.path("region").asText().equals(region))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.toString()))
                .path("values");
    }

    private static void assertEqual(JsonNode values, JsonNode expected) {
        assertThat(expected.isObject()).isTrue();
        KEYS.forEach((letter, key) -> assertThat(values.path(key).decimalValue())
                .as(letter)
                .isEqualByComparingTo(expected.path(letter).decimalValue()));
    }

    @Test
    void openCasesStandAtTheirTasksAndClosedOnesHaveNone() {
        Map<String, String> tasks = new LinkedHashMap<>();
        FILE.path("cases").forEach(one -> {
            String id = one.path("id").asText();
            tasks.put(id, String.join("、", work.openTasks(Ledgers.number(work, run, id))));
        });
        Map<String, String> expected = new LinkedHashMap<>();
        tasks.keySet().forEach(id -> expected.put(id, ""));
        expected.putAll(Map.of("C04", "制定方案", "C06", "制定方案", "C07", "制定方案", "C09", "制定方案", "C13", "核实情况"));
        assertThat(tasks).isEqualTo(expected);
    }
}
