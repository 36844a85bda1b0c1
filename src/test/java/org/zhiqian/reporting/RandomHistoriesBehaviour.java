package org.zhiqian.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.VerificationOutcome;
import org.zhiqian.reporting.Report.Finding;
import org.zhiqian.reporting.Report.Line;
import org.zhiqian.reporting.model.Column;

/** For any histories the tables equal a count made by hand, add up, and stay what they were. */
abstract class RandomHistoriesBehaviour extends Ledgered {
    private static final LocalDate CAMPAIGN = LocalDate.of(2026, 4, 1);
    private static final int CASES = 60;
    private static final List<String> DAYS = List.of("2026-04-24", "2026-07-31", LAST_DAY);

    private final List<History> histories = new ArrayList<>();

    private void invent(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            History one = History.random(random);
            histories.add(one);
            one.enter(facts);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260420, 88})
    void everyTableEqualsTheSimpleCount(long seed) {
        invent(seed);
        for (String day : DAYS) {
            LocalDate asOf = LocalDate.parse(day);
            for (Line line : report("T1", PROVINCE, day).rows()) {
                assertFigures(line, received(CAMPAIGN, asOf, inRow(line)));
            }
            for (Line line : report("T3", KUNMING, day).rows()) {
                assertFigures(line, received(asOf.withDayOfMonth(1), asOf, inRow(line)));
            }
            SimpleCount today = new SimpleCount(CAMPAIGN, asOf);
            for (Line line :
                    controller.report("T4", asked(PROVINCE, "2026-04-01", day)).rows()) {
                assertFigures(
                        line,
                        received(
                                CAMPAIGN,
                                asOf,
                                one -> "total".equals(line.key())
                                        || today.responsible(one).equals(line.key())));
            }
            for (String from : List.of("2021-11-01", "2026-04-10")) {
                for (Line line :
                        controller.report("T2", asked(PROVINCE, from, day)).rows()) {
                    assertFigures(line, winter(LocalDate.parse(from), asOf, inCategory(line)));
                }
            }
        }
    }

    private static Predicate<History> inRow(Line line) {
        String code = line.region();
        if (line.name().endsWith("本级")) {
            return one -> one.region().equals(code);
        }
        String prefix =
                code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
        return one -> one.region().startsWith(prefix);
    }

    private static Predicate<History> inCategory(Line line) {
        return one ->
                "total".equals(line.key()) || one.category() == EmployerCategory.valueOf(String.valueOf(line.key()));
    }

    private Map<String, BigDecimal> received(LocalDate from, LocalDate asOf, Predicate<History> which) {
        SimpleCount count = new SimpleCount(from, asOf);
        histories.stream().filter(which).forEach(one -> count.receive(one, CAMPAIGN));
        return count.figures();
    }

    private Map<String, BigDecimal> winter(LocalDate from, LocalDate asOf, Predicate<History> which) {
        SimpleCount count = new SimpleCount(from, asOf);
        histories.stream().filter(which).forEach(count::winter);
        return count.figures();
    }

    private static void assertFigures(Line line, Map<String, BigDecimal> counted) {
        counted.forEach((key, figure) -> {
            if (line.values().containsKey(key)) {
                assertThat(figure(line, key)).as(line.name() + " " + key).isEqualByComparingTo(figure);
            }
        });
        if (counted.isEmpty()) {
            assertThat(line.values().values())
                    .filteredOn(BigDecimal.class::isInstance)
                    .allSatisfy(value -> assertThat((BigDecimal) value).isZero());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 530_000})
    void regionsAddUpAndIdentitiesHoldAtEveryDate(long seed) {
        invent(seed);
        for (String day : DAYS) {
            for (String table : List.of("T1", "T3")) {
                for (String region : List.of(PROVINCE, KUNMING, "530900")) {
                    assertAddsUp(table, controller.report(table, asked(region, "2026-04-01", day)));
                }
            }
            for (String table : List.of("T2", "T4")) {
                Report whole = controller.report(table, asked(KUNMING, "2026-04-01", day));
                List<Report> parts = List.of("530102", "530103", "530125").stream()
                        .map(region -> controller.report(table, asked(region, "2026-04-01", day)))
                        .toList();
                Line ownLevel = ownLevel(table, day);
                for (Column column : tables.find(table).orElseThrow().columns()) {
                    if (!column.unit().isText()) {
                        BigDecimal sum = parts.stream()
                                .map(part -> figure(part.rows().get(0), column.key()))
                                .reduce(figure(ownLevel, column.key()), BigDecimal::add);
                        assertThat(figure(whole.rows().get(0), column.key()))
                                .as(table + " " + column.key())
                                .isEqualByComparingTo(sum);
                    }
                }
            }
            assertThat(report("T1", PROVINCE, day).checks())
                    .filteredOn(check -> List.of("T1-1", "T1-2").contains(check.id()))
                    .hasSize(2)
                    .allMatch(Finding::passed);
            assertThat(report("T2", PROVINCE, day).checks())
                    .filteredOn(check -> check.id().equals("T2-1"))
                    .allMatch(Finding::passed);
        }
    }

    /** What Kunming has beyond its counties, by leaving those out of the ledger's regions. */
    private Line ownLevel(String table, String day) {
        database.sql("UPDATE cases SET region = '990000' WHERE region LIKE '5301__' AND region <> '530100'")
                .update();
        Line own = controller
                .report(table, asked(KUNMING, "2026-04-01", day))
                .rows()
                .get(0);
        database.sql("UPDATE cases SET region = substring(number FROM 1 FOR 6) WHERE region = '990000'")
                .update();
        return own;
    }

    private void assertAddsUp(String table, Report report) {
        for (Column column : tables.find(table).orElseThrow().columns()) {
            if (!column.unit().isText()) {
                assertThat(report.rows().stream()
                                .skip(1)
                                .map(line -> figure(line, column.key()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(table + " " + column.key())
                        .isEqualByComparingTo(figure(report.rows().get(0), column.key()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 42})
    void aPastDateStaysWhatItWasUnlessAFactOfThatTimeIsCorrected(long seed) {
        invent(seed);
        String day = "2026-07-24";
        Map<String, List<Line>> before = Map.of(
                "T1",
                report("T1", PROVINCE, day).rows(),
                "T2",
                report("T2", PROVINCE, day).rows());
        LocalDate later = LocalDate.parse(day).plusDays(1);
        for (int i = 0; i < 20; i++) {
            facts.open(YILIANG, 1 + i, "100")
                    .received(later.plusDays(i).toString())
                    .verified(later.plusDays(i).toString(), VerificationOutcome.ARREARS, 1, "100");
        }
        database.sql("UPDATE closings SET reopened_on = ? WHERE reopened_on IS NULL")
                .param(later)
                .update();
        facts.publicity(YILIANG, later.toString(), 1, 1);
        before.forEach((table, rows) ->
                assertThat(report(table, PROVINCE, day).rows()).as(table).isEqualTo(rows));
        facts.open(YILIANG, 1, "100").received(day);
        assertThat(report("T1", PROVINCE, day).rows()).isNotEqualTo(before.get("T1"));
    }
}
