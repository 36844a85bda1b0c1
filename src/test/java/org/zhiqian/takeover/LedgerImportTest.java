package org.zhiqian.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.takeover.Ledgers.JSON;
import static org.zhiqian.takeover.Ledgers.PROVINCE;
import static org.zhiqian.takeover.Ledgers.XLSX;
import static org.zhiqian.takeover.Ledgers.YAML;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.support.JdbcUtils;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Handling;
import org.zhiqian.background.Workers;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.takeover.model.ImportMode;
import org.zhiqian.takeover.model.ImportState;
import org.zhiqian.takeover.store.ImportRuns;

@ExtendWith(OutputCaptureExtension.class)
class LedgerImportTest extends AtTheOffice {
    @Autowired
    ImportRuns runs;

    @BeforeEach
    void afterTheLastFactOfTheSample() {
        work.goTo("2026-11-20");
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private JsonNode send(String mode, JsonNode ledger) {
        return Ledgers.run(work, PROVINCE, mode, JSON, ledger.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode sample(JsonNode ledger, String id) {
        for (JsonNode one : ledger.path("cases")) {
            if (one.path("id").asText().equals(id)) {
                return (ObjectNode) one;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void theSameFileTwiceChangesNothingInWhateverFormat() {
        JsonNode first = Ledgers.takeOverSample(work);
        assertThat(first.path("created").asInt()).isEqualTo(13);
        List<Integer> before = List.of(count("cases"), count("facts"), count("visits"), count("act_ru_task"));
        byte[] template = template();
        for (JsonNode again : List.of(
                Ledgers.run(work, PROVINCE, "commit", YAML, Ledgers.sample()),
                send("commit", Ledgers.sampleAsJson()),
                Ledgers.run(work, PROVINCE, "commit", XLSX, Ledgers.sampleAsWorkbook(template)))) {
            assertThat(again.at("/state/code").asText()).as(again.toString()).isEqualTo("DONE");
            assertThat(again.path("unchanged").asInt()).isEqualTo(13);
            assertThat(again.path("created").asInt()).isZero();
        }
        assertThat(List.of(count("cases"), count("facts"), count("visits"), count("act_ru_task")))
                .isEqualTo(before);
    }

    private byte[] template() {
        return work.officer(PROVINCE).getBytes("/api/imports/cases/template.xlsx");
    }

    @Test
    void aWorkbookGivesTheSameTableAsTheYaml() {
        JsonNode run = Ledgers.run(work, PROVINCE, "commit", XLSX, Ledgers.sampleAsWorkbook(template()));
        assertThat(run.at("/state/code").asText()).as(run.toString()).isEqualTo("DONE");
        JsonNode values = work.officer(PROVINCE)
                .get("/api/reports/T1?region=530000&asOf=2026-11-20")
                .json()
                .at("/rows/0/values");
        JsonNode expected = Ledgers.sampleAsJson().at("/expected_reports/T1_province_by_deadline/2026-11-20");
        Map.of(
                        "A",
                        "received_cases",
                        "B",
                        "received_people",
                        "E",
                        "solved_cases",
                        "G",
                        "solved_amount",
                        "J",
                        "remaining_amount")
                .forEach((letter, key) -> assertThat(values.path(key).decimalValue())
                        .as(letter)
                        .isEqualByComparingTo(expected.path(letter).decimalValue()));
    }

    @Test
    void aPreviewTellsWhatWouldBecomeOfEachCaseAndStoresNone() {
        JsonNode run = Ledgers.run(work, PROVINCE, "preview", YAML, Ledgers.sample());
        assertThat(run.path("created").asInt()).isEqualTo(13);
        assertThat(run.path("errorCount").asInt()).isZero();
        assertThat(count("cases")).isZero();
        JsonNode last = work.officer(PROVINCE)
                .get("/api/imports/" + run.path("id").asText() + "/cases?after=12")
                .json()
                .at("/cases/0");
        assertThat(last.path("ledgerCase").asText()).isEqualTo("C13");
        assertThat(last.path("task").asText()).isEqualTo("核实情况");
        assertThat(work.officer(PROVINCE).get("/api/imports").json().at("/0/id").asText())
                .isEqualTo(run.path("id").asText());
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsAllCasesOut() {
        JsonNode ledger = Ledgers.sampleAsJson();
        sample(ledger, "C01").put("region", "999999").put("colour", "red");
        ((ObjectNode) sample(ledger, "C02").at("/entities/0")).put("uscc", "91530100XN0000020A");
        ((ObjectNode) sample(ledger, "C03").path("claim"))
                .put("roster_people", 87)
                .put("migrants", -1);
        ((ObjectNode) sample(ledger, "C03").at("/payments/1")).put("amount", 946401);
        sample(ledger, "C04").put("status", "已办结").put("close_date", "2026-07-20");
        ((ObjectNode) sample(ledger, "C05").at("/payments/0")).put("date", "2026-08-01");
        sample(ledger, "C05").put("employer_category", "shop").put("title", "");
        ((ArrayNode) sample(ledger, "C06").path("visits")).set(0, "2027-01-04");
        sample(ledger, "C07").put("prefecture", "530900");
        ((ObjectNode) sample(ledger, "C08").path("verify")).put("date", "2026-07-19");
        sample(ledger, "C08").remove("order_correct");
        sample(ledger, "C10").put("id", "C09");
        JsonNode run = send("commit", ledger);
        assertThat(run.at("/state/code").asText()).isEqualTo("REFUSED");
        assertThat(Ledgers.reasons(run))
                .anyMatch(one -> one.startsWith("C01 region："))
                .anyMatch(one -> one.startsWith("C01 colour：没有这个字段"))
                .anyMatch(one -> one.startsWith("C02 entities[1].uscc：") && one.contains("校验位"))
                .anyMatch(one -> one.startsWith("C03 claim.roster_people："))
                .anyMatch(one -> one.startsWith("C03 claim.migrants："))
                .anyMatch(one -> one.startsWith("C05 employer_category："))
                .anyMatch(one -> one.startsWith("C05 title：必须填写"))
                .anyMatch(one -> one.startsWith("C06 visits：") && one.contains("还没有到"))
                .anyMatch(one -> one.startsWith("C07 prefecture："))
                .anyMatch(one -> one.startsWith("C08 verify：") && one.contains("早于"))
                .anyMatch(one -> one.startsWith("C08 transferred：") && one.contains("责令改正"))
                .anyMatch(one -> one.startsWith("C09 id：与第 9 件编号相同"))
                .anyMatch(one -> one.startsWith("C04 close_date：") && one.contains("还欠 24 人 151,200.00 元"));
        assertThat(run.path("errorCount").asInt()).isEqualTo(run.path("errors").size());
        assertThat(count("cases")).isZero();
        assertThat(count("act_ru_task")).isZero();
    }

    @Test
    void aLedgerWithoutCasesIsRefused() {
        Map.of(XLSX, template(), YAML, "cases: []".getBytes(StandardCharsets.UTF_8))
                .forEach((type, empty) -> {
                    JsonNode run = Ledgers.run(work, PROVINCE, "preview", type, empty);
                    assertThat(run.at("/state/code").asText()).isEqualTo("REFUSED");
                    assertThat(run.path("message").asText()).startsWith("台账里一件案件也没有。");
                });
    }

    @Test
    void sumsThatCannotBeAreNamedWithTheirPayment() {
        JsonNode ledger = Ledgers.sampleAsJson();
        ((ObjectNode) sample(ledger, "C03").at("/payments/1")).put("amount", 946401);
        ((ObjectNode) sample(ledger, "C05").at("/payments/0")).put("date", "2026-08-01");
        ((ObjectNode) sample(ledger, "C07").path("verify")).put("migrants", 10);
        assertThat(Ledgers.reasons(send("preview", ledger)))
                .anyMatch(one -> one.startsWith("C03 payments：第 2 笔（2026-07-15）") && one.contains("超过尚欠"))
                .anyMatch(one -> one.startsWith("C05 payments：第 1 笔（2026-08-01）：支付早于核实"))
                .anyMatch(one -> one.startsWith("C07 verify：") && one.contains("农民工"));
    }

    @Test
    void aPaymentWithoutVoucherIsMissingInTheTable() {
        JsonNode ledger = Ledgers.sampleAsJson();
        ((ObjectNode) sample(ledger, "C01").at("/payments/0")).remove("evidence");
        ((ObjectNode) sample(ledger, "C03").at("/payments/1"))
                .putArray("evidence")
                .add("无")
                .add(" ");
        JsonNode run = send("commit", ledger);
        assertThat(run.at("/state/code").asText()).as(run.toString()).isEqualTo("DONE");
        JsonNode report = work.officer(PROVINCE)
                .get("/api/reports/T1?region=530000&asOf=2026-11-20")
                .json();
        JsonNode missing = StreamSupport.stream(report.path("checks").spliterator(), false)
                .filter(one -> one.path("id").asText().equals("T1-9"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.toString()));
        assertThat(missing.path("cases"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(Ledgers.number(work, run, "C01"), Ledgers.number(work, run, "C03"));
        assertThat(work.sheet(PROVINCE, Ledgers.number(work, run, "C01"))
                        .path("course")
                        .toString())
                .contains("总包工资专用账户代发");
    }

    @Test
    void ofOneRegionOneRunGoesAtATime() {
        UUID going = UUID.randomUUID();
        runs.create(going, ImportMode.COMMIT, new RegionCode("530000"), 1, "-", "lsi-530000");
        Answer second = work.officer(PROVINCE).postBytes(YAML, "/api/imports/cases?mode=preview", Ledgers.sample());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.message()).contains("还有一份台账没有处理完", "lsi-530000 于 2026-11-20 10:0", going.toString());
        assertThat(Ledgers.run(work, "lsi-530581", "preview", YAML, Ledgers.sample())
                        .path("over")
                        .asBoolean())
                .as("another region is not held up")
                .isTrue();
        runs.giveUp(going, ImportState.REFUSED, "不是台账。");
        Ledgers.run(work, PROVINCE, "preview", YAML, Ledgers.sample());
        Ledgers.takeOverSample(work);
    }

    @Test
    void aRunThatWasInterruptedHoldsNobodyUpForLong() {
        runs.create(UUID.randomUUID(), ImportMode.COMMIT, new RegionCode("530000"), 1, "-", "lsi-530000");
        clock.moveTo(LocalDateTime.now(clock).plus(Workers.SILENCE).plusMinutes(1));
        Ledgers.takeOverSample(work);
    }

    @Test
    void ofTenLedgersSentAtOnceOneIsTaken() {
        byte[] ledger = Ledgers.invented(3_000);
        List<Integer> answers = IntStream.range(0, 10)
                .parallel()
                .mapToObj(one -> work.officer(PROVINCE).postBytes(JSON, "/api/imports/cases?mode=preview", ledger))
                .map(Answer::status)
                .toList();
        assertThat(answers).containsOnlyOnce(202).allMatch(status -> status == 202 || status == 409 || status == 503);
        work.officer(PROVINCE)
                .get("/api/imports")
                .json()
                .forEach(run -> Ledgers.over(
                        work, PROVINCE, "/api/imports/" + run.path("id").asText()));
    }

    @Test
    void theSameNumberWithOtherContentIsRefused() {
        JsonNode first = Ledgers.takeOverSample(work);
        JsonNode ledger = Ledgers.sampleAsJson();
        sample(ledger, "C13").put("title", "另一件");
        JsonNode run = send("commit", ledger);
        assertThat(run.at("/state/code").asText()).isEqualTo("REFUSED");
        assertThat(Ledgers.reasons(run))
                .singleElement()
                .asString()
                .startsWith("C13 id：已承接为 " + Ledgers.number(work, first, "C13"));
    }

    @Test
    void aCountyTakesOverItsOwnCasesOnly() {
        String lsi = "lsi-530581";
        JsonNode run = Ledgers.run(work, lsi, "commit", YAML, Ledgers.sample());
        assertThat(Ledgers.reasons(run)).hasSize(12).allMatch(one -> one.contains("不在您的管辖范围内"));
        JsonNode own = Ledgers.sampleAsJson();
        ((ArrayNode) own.path("cases")).removeAll().add(sample(Ledgers.sampleAsJson(), "C13"));
        JsonNode taken = Ledgers.run(work, lsi, "commit", JSON, own.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(taken.path("created").asInt()).as(taken.toString()).isEqualTo(1);
        JsonNode byProvince = Ledgers.run(work, PROVINCE, "commit", YAML, Ledgers.sample());
        assertThat(byProvince.path("unchanged").asInt()).isEqualTo(1);
        assertThat(byProvince.path("created").asInt()).isEqualTo(12);
    }

    @Test
    void onlyOfficesThatSeeAWholeRegionTakeLedgersOverAndSeeTheRuns() {
        Answer foreign =
                work.officer("hurd-530125").postBytes(YAML, "/api/imports/cases?mode=commit", Ledgers.sample());
        assertThat(foreign.status()).isEqualTo(403);
        JsonNode run = Ledgers.run(work, PROVINCE, "preview", YAML, Ledgers.sample());
        assertThat(work.officer("lsi-530125")
                        .get("/api/imports/" + run.path("id").asText())
                        .status())
                .isEqualTo(404);
        assertThat(work.officer("lsi-530125").get("/api/imports").json()).isEmpty();
    }

    @Test
    void anOpenCaseIsWorkedToStrikingOff() {
        String number = Ledgers.number(work, Ledgers.takeOverSample(work), "C04");
        String lsi = "lsi-530902";
        work.complete(
                lsi,
                number,
                "draft-plan",
                Map.of(
                        "goal", "全部付清",
                        "responsibleDepartment", "LSI",
                        "responsiblePerson", "承办人甲",
                        "resolveBy", "2026-12-18",
                        "measures1",
                                Map.of(
                                        "action",
                                        "处置设备",
                                        "department",
                                        "LSI",
                                        "person",
                                        "承办人乙",
                                        "dueOn",
                                        "2026-12-11")));
        Answer led =
                work.start("leadgrp-530902", "leader-in-charge", Handling.leader(number, "2026-11-20", "2026-12-18"));
        assertThat(led.status()).as(led.body()).isEqualTo(200);
        work.complete("leadgrp-530902", number, "approve-plan", Map.of("decision", "APPROVE"));
        work.complete(
                lsi,
                number,
                "carry-out-measure",
                Map.of("outcome", "DONE", "doneOn", "2026-11-20", "result", "设备已变卖，款到账。"));
        work.complete(
                lsi,
                number,
                "record-payment",
                Map.of(
                        "entry", "PAID",
                        "paidOn", "2026-11-20",
                        "payerRole", "EMPLOYER",
                        "payerName", "临沧虚拟核丰农产品加工有限公司",
                        "source", "EMPLOYER",
                        "peopleCleared", 24,
                        "amount", "151200",
                        "migrantsCleared", 24,
                        "migrantAmount", "151200",
                        "voucher", "银行回单"));
        work.complete(lsi, number, "apply-closing", Map.of("conclusion", "工资全部付清，支付凭证已附卷。"));
        work.complete("leadgrp-530902", number, "review-closing", Map.of("decision", "APPROVE"));
        assertThat(work.sheet(PROVINCE, number).at("/head/status/code").asText())
                .isEqualTo("STRUCK_OFF");
        assertThat(work.openTasks(number)).contains("答复诉求人");
    }

    @Test
    void deadlinesRunFromTheFactsAndLateOnesAreLate() {
        JsonNode run = Ledgers.takeOverSample(work);
        JsonNode verifying = work.sheet(PROVINCE, Ledgers.number(work, run, "C13"));
        assertThat(verifying.at("/deadlines/0/task").asText()).isEqualTo("核实情况");
        assertThat(verifying.at("/deadlines/0/explanation").asText()).contains("2026-11-18");
        assertThat(jdbc.sql("SELECT count(*) FROM outbox_mails")
                        .query(Integer.class)
                        .single())
                .as("no mail tells an office what it has just brought itself")
                .isZero();
        String late = Ledgers.number(work, run, "C04");
        JsonNode planning = work.sheet(PROVINCE, late).at("/deadlines/0");
        assertThat(planning.path("task").asText()).isEqualTo("制定方案");
        assertThat(planning.path("dueOn").asText()).isEqualTo("2026-07-09");
        assertThat(planning.path("state").asText()).isEqualTo("已超期");
        work.goTo("2026-11-21");
        assertThat(work.openTasks(late)).contains("制定方案", "催办");
    }

    @Test
    void aCaseWithoutPetitionerIsShownFoundAndHasNoContactToDisclose() {
        String number = Ledgers.number(work, Ledgers.takeOverSample(work), "C01");
        JsonNode sheet = work.sheet("lsi-530125", number);
        assertThat(sheet.has("petitioner")).isFalse();
        assertThat(sheet.at("/visits/0/visitedOn").asText()).isEqualTo("2026-04-20");
        assertThat(work.officer("lsi-530125")
                        .get("/api/cases?text=" + number)
                        .json()
                        .path("cases"))
                .hasSize(1);
        Answer disclosed = work.officer("lsi-530125").post("/api/cases/" + number + "/disclosures", "{}");
        assertThat(disclosed.status()).isEqualTo(409);
        assertThat(disclosed.message()).contains("没有登记诉求人");
    }

    @Test
    void aCaseThatCameByPhoneCountsFromItsRegistration() {
        JsonNode ledger = Ledgers.sampleAsJson();
        ObjectNode phoned = sample(ledger, "C13").put("registered", "2026-11-17");
        ((ArrayNode) phoned.path("channels")).removeAll().add("来电");
        phoned.remove("visits");
        String number = Ledgers.number(work, send("commit", ledger), "C13");
        JsonNode sheet = work.sheet(PROVINCE, number);
        assertThat(sheet.at("/head/receivedOn").asText()).isEqualTo("2026-11-17");
        assertThat(sheet.at("/visits/0/channel/label").asText()).isEqualTo("来电");
    }

    @Test
    void whatALedgerSaysOfPeopleIsInNoColumnAndNoLogLine(CapturedOutput log) throws Exception {
        JsonNode ledger = Ledgers.sampleAsJson();
        ObjectNode one = sample(ledger, "C13").put("title", "诉求人柒等七人未领工资");
        ((ObjectNode) one.at("/entities/1")).put("name", "班组长拾");
        ((ObjectNode) one.at("/events/0")).put("text", "代理人捌来电 19912345678");
        ((ObjectNode) one.path("claim")).putArray("workers").add("工人玖");
        assertThat(send("commit", ledger).at("/state/code").asText()).isEqualTo("DONE");
        one.put("region", "诉求人柒").put("诉求人柒", 1);
        send("commit", ledger);
        List<String> personal = List.of("诉求人柒等", "班组长拾", "代理人捌", "19912345678", "工人玖");
        List<String> places = new ArrayList<>();
        for (String table : jdbc.sql("SELECT table_name FROM information_schema.tables"
                        + " WHERE lower(table_schema) = 'public' AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            jdbc.sql("SELECT * FROM " + table).query(row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object value = JdbcUtils.getResultSetValue(row, column);
                    String text = value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(value);
                    if (personal.stream().anyMatch(text::contains)) {
                        places.add(table + "." + row.getMetaData().getColumnName(column));
                    }
                }
            });
        }
        assertThat(places).isEmpty();
        assertThat(log.getAll()).doesNotContain(personal);
        String number = jdbc.sql("SELECT c.number FROM cases c JOIN ledger_cases l ON l.case_id = c.id"
                        + " WHERE l.ledger_case = 'C13'")
                .query(String.class)
                .single();
        assertThat(work.sheet(PROVINCE, number).at("/parties/1/name").asText()).isEqualTo("班**");
    }

    @Test
    void someHundredCasesAreTakenOverWithTheirTasks() {
        JsonNode run = Ledgers.run(work, PROVINCE, "commit", JSON, Ledgers.invented(400));
        assertThat(run.at("/state/code").asText()).as(run.toString()).isEqualTo("DONE");
        assertThat(run.path("counted").asInt()).isEqualTo(400);
        assertThat(count("cases")).isEqualTo(400);
        assertThat(count("act_ru_task")).isEqualTo(100);
    }
}
