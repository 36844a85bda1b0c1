package org.zhiqian.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.cases.model.VerificationOutcome.ARREARS;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.zhiqian.AtTheOffice;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.filing.store.Snapshot;
import org.zhiqian.filing.store.SnapshotContent;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Regions;
import org.zhiqian.reporting.CaseFacts;

/**
 * The whole campaign of 2026 with sixteen prefectures: at each of its fourteen report dates one is a day late, one so late
 * that it is made known, one report is returned; who is late twice is called to account; once a figure falls and is explained.
 */
@ContextConfiguration(initializers = CampaignSimulationTest.SixteenPrefectures.class)
@DirtiesContext
@Tag("long")
class CampaignSimulationTest extends AtTheOffice {
    private static final RegionCode YUNNAN = new RegionCode("530000");
    private static final String PROVINCE = "leadgrp-530000";
    private static final int CORRECTED_DATE = 6;

    @Autowired
    DueFilings dueFilings;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Regions regions;

    @Autowired
    WorkingCalendar calendar;

    private final Map<String, BigDecimal> receivedBefore = new HashMap<>();
    private final List<CaseFacts.Case> entered = new ArrayList<>();
    private final Map<String, Integer> lateness = new HashMap<>();

    /** The province and every prefecture have an account, which may have a mail address. */
    static final class SixteenPrefectures implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static final List<String> PREFECTURES =
                List.of("01", "03", "04", "05", "06", "07", "08", "09", "23", "25", "26", "28", "29", "31", "33", "34");

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            List<String> logins = Stream.concat(Stream.of("00"), PREFECTURES.stream())
                    .map(code -> "leadgrp-53" + code + "00")
                    .toList();
            TestPropertyValues.of(IntStream.range(0, logins.size())
                            .boxed()
                            .flatMap(i -> Stream.of(
                                    "zhiqian.organisation.demo-officers[%d].login=%s".formatted(i, logins.get(i)),
                                    "zhiqian.organisation.demo-officers[%d].offices[0]=%s"
                                            .formatted(i, logins.get(i)))))
                    .applyTo(context);
        }
    }

    /** A report date with who does what. */
    private record Round(ReportDate report, List<String> offices, int number) {
        String aDayLate() {
            return offices.get(number * 3 % 16);
        }

        String veryLate() {
            return offices.get((number * 3 + 1) % 16);
        }

        String returned() {
            return offices.get((number * 3 + 2) % 16);
        }

        String corrected() {
            return offices.get((number * 3 + 3) % 16);
        }

        String due() {
            return report.dueOn().toString();
        }

        boolean corrects() {
            return number == CORRECTED_DATE;
        }
    }

    @Test
    void fourteenReportsOfSixteenPrefecturesReachTheProvince() {
        FilingDesk desk = FilingDesk.withoutNetwork(work, jdbc);
        List<ReportDate> reports = campaigns.find("yn-2026").orElseThrow().reports();
        assertThat(reports).hasSize(14);
        List<String> offices = regions.children(YUNNAN).stream()
                .map(region -> "leadgrp-" + region)
                .toList();
        assertThat(offices).hasSize(16);
        for (int i = 0; i < reports.size(); i++) {
            worked(desk, new Round(reports.get(i), offices, i));
        }
        assertThat(count("filings WHERE state = 'ACCEPTED'")).isEqualTo(14 * 16);
        assertThat(count("filings WHERE overdue_at IS NOT NULL")).isEqualTo(14 * 2);
        assertThat(count("filing_snapshots")).isEqualTo(14 * 16 + 14);
        assertThat(count("filing_events WHERE kind = 'CIRCULATED'")).isEqualTo(14);
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    private void worked(FilingDesk desk, Round round) {
        LocalDate due = round.report().dueOn();
        LocalDate opens = calendar.minusWorkingDays(due, 5);
        if (opens.isAfter(LocalDate.now(clock))) {
            work.goTo(opens.minusDays(1).toString());
            assertThat(dueFilings.open()).as(opens + " is the first day").isZero();
            work.goTo(opens.toString());
        }
        enterCases(round);
        assertThat(dueFilings.open()).as(round.due()).isEqualTo(16);
        assertThat(desk.takeMails()).containsExactlyElementsOf(mails("report_opened", round.offices()));

        work.goTo(calendar.minusWorkingDays(due, 2).toString());
        assertThat(desk.takeMails()).containsExactlyElementsOf(mails("report_reminder", round.offices()));

        work.goTo(due.toString());
        round.offices().stream()
                .filter(office -> !office.equals(round.aDayLate()) && !office.equals(round.veryLate()))
                .forEach(office -> submit(desk, round, office));
        UUID returned = desk.filing(round.returned(), round.due());
        desk.complete(returned, PROVINCE, "receive-report", Map.of("decision", "RETURN", "reason", "请补充备注"));
        desk.submitted(returned, round.returned());
        desk.takeMails();

        work.goTo(due.plusDays(1).toString());
        List<String> calledToAccount = lateAgain(round).map(office -> PROVINCE).toList();
        assertThat(desk.takeMails())
                .containsExactlyElementsOf(Stream.concat(
                                mails("report_overdue", List.of(PROVINCE, PROVINCE, round.aDayLate(), round.veryLate()))
                                        .stream(),
                                mails("task_assigned", calledToAccount).stream())
                        .toList());
        waive(calledToAccount.size());
        desk.submitted(desk.filing(round.aDayLate(), round.due()), round.aDayLate());
        UUID veryLate = desk.filing(round.veryLate(), round.due());
        desk.complete(veryLate, PROVINCE, "urge-reporter", Map.of("note", "已电话催报"));
        desk.takeMails();

        work.goTo(calendar.plusWorkingDays(due, 3).atTime(LocalTime.of(23, 59)));
        assertThat(desk.openTasks(veryLate)).containsExactly("汇总数据");
        work.goTo(calendar.plusWorkingDays(due, 3).plusDays(1).toString());
        assertThat(desk.openTasks(veryLate)).containsExactly("汇总数据", "签发通报");
        desk.complete(veryLate, PROVINCE, "issue-circulation", Map.of("decision", "ISSUE", "text", "逾期未报，予以通报。"));
        assertThat(desk.takeMails()).containsExactlyElementsOf(mails("report_circulated", round.offices()));
        desk.submitted(veryLate, round.veryLate());

        round.offices()
                .forEach(office -> desk.complete(
                        desk.filing(office, round.due()), PROVINCE, "receive-report", Map.of("decision", "ACCEPT")));
        desk.takeMails();
        addsUp(round);
    }

    /** Who was late before is called to account by rule. */
    private Stream<String> lateAgain(Round round) {
        return Stream.of(round.aDayLate(), round.veryLate())
                .filter(office -> lateness.merge(office, 1, Integer::sum) > 1);
    }

    private void waive(int expected) {
        List<String> notices = jdbc.sql("SELECT number FROM matters WHERE kind = 'NOTICE' AND closed_on IS NULL")
                .query(String.class)
                .list();
        assertThat(notices).hasSize(expected);
        notices.forEach(notice ->
                work.complete(PROVINCE, notice, "issue-notice", Map.of("decision", "WAIVE", "text", "已经说明原因，报表随后报送。")));
    }

    /** The case that falls away was counted before; the figure would fall unexplained. */
    private void submit(FilingDesk desk, Round round, String office) {
        UUID filing = desk.filing(office, round.due());
        if (!round.corrects() || !office.equals(round.corrected())) {
            desk.submitted(filing, office);
            return;
        }
        desk.complete(filing, office, "compile-report", Map.of());
        desk.refused(filing, office, "check-report", Map.of("outcome", "PASS", "explanation", "网址另报"), "请填写「更正说明」");
        desk.complete(
                filing,
                office,
                "check-report",
                Map.of("outcome", "PASS", "explanation", "网址另报", "correction", "两件与其他案件重复，已并案。"));
        desk.signed(filing, office);
        desk.complete(filing, office, "submit-report", Map.of());
    }

    /** Every prefecture receives a case in its first county; every third is solved at once. */
    private void enterCases(Round round) {
        CaseFacts facts = new CaseFacts(jdbc, entered.size());
        String today = LocalDate.now(clock).toString();
        for (int i = 0; i < round.offices().size(); i++) {
            RegionCode prefecture = new RegionCode(round.offices().get(i).substring("leadgrp-".length()));
            String county = regions.children(prefecture).get(0).value();
            if (round.corrects() && round.offices().get(i).equals(round.corrected())) {
                jdbc.sql("DELETE FROM visits WHERE case_id IN (SELECT id FROM cases WHERE region = ? AND number < ?)")
                        .params(county, county + "-2026-000030")
                        .update();
            }
            int people = 1 + (i + round.number()) % 5;
            String amount = people * 8_000 + ".50";
            CaseFacts.Case one =
                    facts.open(county, people, amount).received(today).verified(today, ARREARS, people, amount);
            entered.add(one);
            if ((i + round.number()) % 3 == 0) {
                one.paid(today, people, amount).closed(today);
            }
        }
    }

    private void addsUp(Round round) {
        JsonNode totals = work.officer(PROVINCE)
                .get("/api/filings/totals?campaign=yn-2026&report="
                        + round.report().key())
                .json();
        assertThat(totals.path("owed").asInt()).isEqualTo(16);
        assertThat(totals.path("submitted").asInt()).isEqualTo(16);
        assertThat(totals.path("accepted").asInt()).isEqualTo(16);
        assertThat(totals.path("late").asInt()).isEqualTo(2);
        assertThat(totals.path("missing")).isEmpty();
        assertThat(totals.path("broken")).isEmpty();
        for (JsonNode figure : totals.path("figures")) {
            assertThat(figure.path("difference").decimalValue())
                    .as("%s on %s", figure.path("label").asText(), round.due())
                    .isZero();
        }
        JsonNode received = totals.path("figures").get(0);
        assertThat(received.path("accepted").asInt())
                .as("cases received until %s", round.due())
                .isEqualTo(16 * (round.number() + 1) - fallenAway(round));
        followsOn(round);
    }

    private static int fallenAway(Round round) {
        return round.number() < CORRECTED_DATE ? 0 : 2;
    }

    /** What every prefecture has handed in never falls, but where it said why. */
    private void followsOn(Round round) {
        jdbc.sql("SELECT s.*, f.office FROM filing_snapshots s JOIN filings f ON f.id = s.filing_id"
                        + " WHERE f.report = ? AND s.version = (SELECT max(version) FROM filing_snapshots l"
                        + " WHERE l.filing_id = f.id)")
                .param(round.report().key())
                .query(row -> {
                    Snapshot snapshot = new Snapshot(
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            row.getString("content"),
                            row.getString("sha256"));
                    SnapshotContent content = snapshot.content();
                    assertThat(snapshot.isIntact()).isTrue();
                    Object received = Objects.requireNonNull(content.figures())
                            .rows()
                            .get(0)
                            .values()
                            .get("received_cases");
                    BigDecimal now = new BigDecimal(String.valueOf(received));
                    BigDecimal before = receivedBefore.getOrDefault(row.getString("office"), BigDecimal.ZERO);
                    assertThat(content.correction() != null).isEqualTo(now.compareTo(before) < 0);
                    receivedBefore.put(row.getString("office"), now);
                });
    }

    private static List<String> mails(String kind, List<String> addressees) {
        return addressees.stream()
                .sorted()
                .map(addressee -> kind + " " + addressee)
                .toList();
    }

    private int count(String rows) {
        return jdbc.sql("SELECT count(*) FROM " + rows).query(Integer.class).single();
    }
}
