package org.zhiqian.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.cases.model.VerificationOutcome.ARREARS;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiqian.AtTheOffice;
import org.zhiqian.Walked;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.Campaigns;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.campaign.ReportDate.Reporters;
import org.zhiqian.engine.Caller.Answer;
import org.zhiqian.filing.model.Reporter;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Officers;
import org.zhiqian.reporting.CaseFacts;

/** Reports on their way up, on the real engine: every flow of the diagrams, every refusal, every date. */
@TestMethodOrder(OrderAnnotation.class)
class FilingPathTest extends AtTheOffice {
    private static final String KUNMING = "leadgrp-530100";
    private static final String QUJING = "leadgrp-530300";
    private static final String LINCANG = "leadgrp-530900";
    private static final String PROVINCE = "leadgrp-530000";

    @Autowired
    Walked walked;

    @Autowired
    DueFilings dueFilings;

    @Autowired
    FilingOpening opening;

    @Autowired
    Campaigns campaigns;

    @Autowired
    FilingWatch watch;

    @Autowired
    Officers officers;

    private FilingDesk desk;
    private CaseFacts facts;

    @BeforeEach
    void sitDown() {
        desk = new FilingDesk(work, jdbc);
        facts = new CaseFacts(jdbc);
    }

    /** Kunming's report for the first date, begun. */
    private UUID begun() {
        dueFilings.open();
        return desk.filing(KUNMING, "2026-04-24");
    }

    /** One case of Yiliang, received and verified: three people, 30,000 元. */
    private CaseFacts.Case verified() {
        return facts.open("530125", 3, "30000").received("2026-04-20").verified("2026-04-20", ARREARS, 3, "30000");
    }

    private CaseFacts.Case solved() {
        return verified().paid("2026-04-21", 3, "30000").closed("2026-04-21");
    }

    private static JsonNode last(JsonNode detail) {
        JsonNode snapshots = detail.path("snapshots");
        return snapshots.path(snapshots.size() - 1);
    }

    private static String figure(JsonNode snapshot, String column) {
        return snapshot.at("/content/figures/rows/0/values/" + column).asText();
    }

    @Test
    @Order(1)
    void goesFromTheCountingToTheProvince() {
        CaseFacts.Case solved = solved();
        verified();
        UUID filing = begun();
        assertThat(desk.takeMails()).contains("report_opened " + KUNMING).hasSize(3);
        assertThat(desk.openTasks(filing)).containsExactly("汇总数据");
        assertThat(desk.brief(filing, "compile-report"))
                .contains("治理欠薪集中联合接访情况表", "昆明市", "2026-04-24（周五）", "接访数量 2 件", "须说明");
        desk.complete(filing, KUNMING, "compile-report", Map.of("remark", "另有一件正在核实"));
        assertThat(desk.brief(filing, "check-report")).contains("已汇总：接访数量 2 件", "备注：另有一件正在核实");
        desk.refused(filing, KUNMING, "check-report", Map.of("outcome", "PASS"), "请填写「情况说明」：T1-10");
        desk.complete(filing, KUNMING, "check-report", Map.of("outcome", "RECOMPILE"));
        desk.complete(filing, KUNMING, "compile-report", Map.of("remark", "另有一件正在核实"));
        desk.complete(filing, KUNMING, "check-report", Map.of("outcome", "PASS", "explanation", "公告网址另行补报。"));
        desk.complete(filing, KUNMING, "sign-as-preparer", Map.of());
        desk.refused(filing, KUNMING, "sign-as-section-head", Map.of("decision", "SEND_BACK"), "请在「意见」中写明理由");
        desk.complete(filing, KUNMING, "sign-as-section-head", Map.of("decision", "SEND_BACK", "opinion", "请核对件数"));
        assertThat(desk.brief(filing, "compile-report")).contains("签字前退回", "请核对件数");
        desk.checked(filing, KUNMING);
        desk.complete(filing, KUNMING, "sign-as-preparer", Map.of());
        desk.complete(filing, KUNMING, "sign-as-section-head", Map.of("decision", "SIGN"));
        desk.complete(filing, KUNMING, "sign-as-unit-head", Map.of("decision", "SEND_BACK", "opinion", "再核一次"));
        desk.checked(filing, KUNMING);
        desk.signed(filing, KUNMING);
        assertThat(desk.detail(KUNMING, filing).path("snapshots")).isEmpty();
        desk.complete(filing, KUNMING, "submit-report", Map.of("note", "凭证随文"));
        assertThat(desk.takeMails()).containsExactly("report_submitted " + PROVINCE);
        assertThat(desk.openTasks(filing)).containsExactly("接收报表");
        assertThat(desk.brief(filing, "receive-report")).contains("工资支付凭证 1 份", "校验码");
        desk.complete(filing, PROVINCE, "receive-report", Map.of("decision", "ACCEPT"));

        JsonNode detail = desk.detail(PROVINCE, filing);
        assertThat(detail.at("/filing/state").asText()).isEqualTo("ACCEPTED");
        assertThat(detail.at("/filing/late").asBoolean()).isFalse();
        JsonNode snapshot = last(detail);
        assertThat(snapshot.path("intact").asBoolean()).isTrue();
        assertThat(figure(snapshot, "received_cases")).isEqualTo("2");
        assertThat(snapshot.at("/content/signatures").findValuesAsText("role"))
                .containsExactly("PREPARER", "SECTION_HEAD", "UNIT_HEAD");
        assertThat(snapshot.at("/content/signatures").findValuesAsText("account"))
                .containsOnly(KUNMING);
        assertThat(snapshot.at("/content/vouchers").findValuesAsText("caseNumber"))
                .containsExactly(solved.number());
        assertThat(snapshot.at("/content/vouchers/0/voucher").asText()).isEqualTo("银行代发回单");
        assertThat(detail.path("difference")).isEmpty();
    }

    @Test
    @Order(2)
    void beginsOncePerOfficeHoweverManyNodesLook() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> looks = List.of(
                    () -> dueFilings.open(), () -> dueFilings.open(), () -> dueFilings.open(), () -> dueFilings.open());
            int begun = 0;
            for (Future<Integer> look : nodes.invokeAll(looks)) {
                begun += look.get();
            }
            assertThat(begun).isEqualTo(3);
        } finally {
            nodes.shutdown();
        }
        assertThat(dueFilings.open()).isZero();
        assertThat(work.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("report-filing")
                        .count())
                .isEqualTo(3);
    }

    @Test
    @Order(3)
    void beginsNeitherTooEarlyNorLongAfterwards() {
        work.goTo("2026-05-14");
        assertThat(dueFilings.open()).as("2026-04-24 is long past").isZero();
        work.goTo("2026-05-15");
        assertThat(dueFilings.open()).as("five working days before 2026-05-22").isEqualTo(3);
    }

    @Test
    @Order(4)
    void refusesErrorsAndNamesTheCases() {
        CaseFacts.Case wrong = verified().paid("2026-04-21", 5, "30000");
        UUID filing = begun();
        desk.complete(filing, KUNMING, "compile-report", Map.of());
        assertThat(desk.brief(filing, "check-report")).contains("**不能报送** T1-3");
        desk.refused(
                filing, KUNMING, "check-report", Map.of("outcome", "PASS", "explanation", "已知晓"), "核对不通过，不能报送：T1-3");
        Answer answer = desk.tryTo(filing, KUNMING, "check-report", Map.of("outcome", "PASS", "explanation", "x"));
        assertThat(answer.message()).contains("昆明市", "案件 " + wrong.number(), "重新汇总");
        jdbc.sql("UPDATE payments SET people_cleared = 3").update();
        desk.complete(filing, KUNMING, "check-report", Map.of("outcome", "RECOMPILE"));
        desk.checked(filing, KUNMING);
        assertThat(desk.openTasks(filing)).containsExactly("填报人签字");
    }

    @Test
    @Order(5)
    void keepsWhatWasReturnedAndTakesTheNextVersion() {
        verified();
        UUID filing = begun();
        desk.submitted(filing, KUNMING);
        JsonNode first = last(desk.detail(KUNMING, filing));
        desk.refused(filing, PROVINCE, "receive-report", Map.of("decision", "RETURN"), "请写明退回原因");
        desk.takeMails();
        desk.complete(
                filing, PROVINCE, "receive-report", Map.of("decision", "RETURN", "reason", "涉及人数[与](http://x)台账不符"));
        assertThat(desk.takeMails()).containsExactly("report_returned " + KUNMING);
        assertThat(desk.detail(KUNMING, filing).at("/filing/stateName").asText())
                .isEqualTo("已退回");
        assertThat(desk.brief(filing, "compile-report")).contains("上级退回", "涉及人数\\[与\\]\\(http\\:\\/\\/x\\)台账不符");
        verified();
        assertThat(desk.detail(PROVINCE, filing).at("/difference/0/submitted").asText())
                .isEqualTo("1");
        desk.accepted(filing, KUNMING, PROVINCE);
        JsonNode detail = desk.detail(PROVINCE, filing);
        assertThat(detail.path("snapshots")).hasSize(2);
        assertThat(detail.at("/snapshots/0")).isEqualTo(first);
        assertThat(figure(detail.at("/snapshots/1"), "received_cases")).isEqualTo("2");
        assertThat(detail.at("/snapshots/1/content/previous").asText())
                .isEqualTo(first.path("sha256").asText());
    }

    @Test
    @Order(6)
    void showsWhenAFrozenReportWasTamperedWith() {
        verified();
        UUID filing = begun();
        desk.submitted(filing, KUNMING);
        assertThat(last(desk.detail(PROVINCE, filing)).path("intact").asBoolean())
                .isTrue();
        jdbc.sql(
                        "UPDATE filing_snapshots SET content = replace(content, '\"received_cases\":1', '\"received_cases\":2')")
                .update();
        JsonNode tampered = last(desk.detail(PROVINCE, filing));
        assertThat(figure(tampered, "received_cases")).isEqualTo("2");
        assertThat(tampered.path("intact").asBoolean()).isFalse();
        jdbc.sql("UPDATE filing_snapshots SET content = 'x'").update();
        assertThat(last(desk.detail(PROVINCE, filing)).path("intact").asBoolean())
                .isFalse();
    }

    @Test
    @Order(7)
    void aFallingFigureDemandsACorrectionNote() {
        verified();
        CaseFacts.Case twice = verified();
        desk.accepted(begun(), KUNMING, PROVINCE);
        for (String table : List.of("verifications", "visits")) {
            jdbc.sql("DELETE FROM " + table + " WHERE case_id = (SELECT id FROM cases WHERE number = ?)")
                    .param(twice.number())
                    .update();
        }
        work.goTo("2026-05-18");
        dueFilings.open();
        UUID second = desk.filing(KUNMING, "2026-05-22");
        assertThat(desk.brief(second, "compile-report")).contains("须更正说明");
        desk.complete(second, KUNMING, "compile-report", Map.of());
        desk.refused(
                second,
                KUNMING,
                "check-report",
                Map.of("outcome", "PASS", "explanation", "网址另报"),
                "累计数比上期减少，请填写「更正说明」");
        desk.complete(
                second,
                KUNMING,
                "check-report",
                Map.of("outcome", "PASS", "explanation", "网址另报", "correction", "一件与其他案件重复，已并案。"));
        desk.signed(second, KUNMING);
        desk.complete(second, KUNMING, "submit-report", Map.of());
        assertThat(last(desk.detail(KUNMING, second)).at("/content/correction").asText())
                .isEqualTo("一件与其他案件重复，已并案。");
    }

    @Test
    @Order(8)
    void goesWithTheVouchersOfTheCasesNewlySolved() {
        CaseFacts.Case first = solved();
        UUID filing = begun();
        desk.checked(filing, KUNMING);
        desk.signed(filing, KUNMING);
        jdbc.sql("UPDATE payments SET voucher = ' '").update();
        desk.refused(filing, KUNMING, "submit-report", Map.of(), "缺工资支付凭证，不能报送：" + first.number());
        assertThat(desk.detail(KUNMING, filing).path("snapshots")).isEmpty();
        jdbc.sql("UPDATE payments SET voucher = '代发回单 7'").update();
        desk.complete(filing, KUNMING, "submit-report", Map.of());
        desk.complete(filing, PROVINCE, "receive-report", Map.of("decision", "ACCEPT"));
        CaseFacts.Case second = facts.open("530125", 1, "100")
                .received("2026-05-18")
                .verified("2026-05-18", ARREARS, 1, "100")
                .paid("2026-05-18", 1, "100")
                .closed("2026-05-18");
        work.goTo("2026-05-18");
        dueFilings.open();
        UUID next = desk.filing(KUNMING, "2026-05-22");
        desk.submitted(next, KUNMING);
        JsonNode content = last(desk.detail(KUNMING, next)).path("content");
        assertThat(content.path("vouchers").findValuesAsText("caseNumber")).containsExactly(second.number());
        assertThat(content.path("solvedCases")).hasSize(2);
    }

    @Test
    @Order(9)
    void remindsUrgesAndMakesKnownOnTheRightDays() {
        work.goTo("2026-09-22");
        dueFilings.open();
        assertThat(jdbc.sql("SELECT count(*) FROM filings").query(Integer.class).single())
                .as("five working days before 2026-10-08, over National Day, is 2026-09-24")
                .isZero();
        work.goTo("2026-09-25");
        dueFilings.open();
        UUID kunming = desk.filing(KUNMING, "2026-10-08");
        UUID qujing = desk.filing(QUJING, "2026-10-08");
        UUID lincang = desk.filing(LINCANG, "2026-10-08");
        desk.submitted(lincang, LINCANG);
        desk.takeMails();
        work.goTo(LocalDateTime.parse("2026-09-29T08:59"));
        assertThat(desk.takeMails()).isEmpty();
        work.goTo("2026-09-29");
        assertThat(desk.takeMails()).containsExactly("report_reminder " + KUNMING, "report_reminder " + QUJING);
        work.goTo(LocalDateTime.parse("2026-10-08T23:59"));
        assertThat(desk.takeMails()).isEmpty();
        work.goTo("2026-10-09");
        assertThat(desk.takeMails())
                .containsExactly(
                        "report_overdue " + PROVINCE,
                        "report_overdue " + PROVINCE,
                        "report_overdue " + KUNMING,
                        "report_overdue " + QUJING);
        assertThat(jdbc.sql("SELECT office FROM shortcomings WHERE kind = 'LATE_REPORT' ORDER BY office")
                        .query(String.class)
                        .list())
                .as("told to whoever calls to account")
                .containsExactly(KUNMING, QUJING);
        assertThat(desk.openTasks(kunming)).containsExactly("催报", "汇总数据");
        assertThat(desk.detail(PROVINCE, kunming).at("/filing/stateName").asText())
                .isEqualTo("逾期未报");
        desk.complete(kunming, PROVINCE, "urge-reporter", Map.of("note", "已电话催报，今日下班前报送"));
        assertThat(desk.takeMails()).containsExactly("report_overdue " + KUNMING);
        desk.submitted(qujing, QUJING);
        assertThat(desk.openTasks(qujing)).as("nothing is left to urge").containsExactly("接收报表");
        desk.takeMails();
        work.goTo(LocalDateTime.parse("2026-10-12T23:59"));
        assertThat(desk.openTasks(kunming)).containsExactly("汇总数据");
        work.goTo("2026-10-13");
        assertThat(desk.openTasks(kunming)).as("2026-10-10 is a make-up day").containsExactly("汇总数据", "签发通报");
        assertThat(desk.openTasks(qujing)).containsExactly("接收报表");
        desk.complete(kunming, PROVINCE, "issue-circulation", Map.of("decision", "ISSUE", "text", "昆明市逾期未报，现予通报。"));
        assertThat(desk.takeMails())
                .containsExactly(
                        "report_circulated " + KUNMING, "report_circulated " + QUJING, "report_circulated " + LINCANG);
        desk.accepted(kunming, KUNMING, PROVINCE);
        assertThat(desk.openTasks(lincang)).as("handed in before the date").containsExactly("接收报表");
        JsonNode detail = desk.detail(PROVINCE, kunming);
        assertThat(detail.at("/filing/late").asBoolean()).isTrue();
        assertThat(detail.at("/filing/overdue").asBoolean()).isFalse();
        assertThat(detail.path("events").findValuesAsText("label"))
                .containsSubsequence("开始填报", "临期提醒", "逾期未报", "催报", "通报", "报送", "上级接收");
        assertThat(desk.detail(PROVINCE, qujing).at("/filing/late").asBoolean()).isTrue();
        assertThat(desk.detail(PROVINCE, lincang).at("/filing/late").asBoolean())
                .isFalse();
    }

    @Test
    @Order(10)
    void aReasonToMakeNothingKnownIsRecorded() {
        UUID filing = begun();
        work.goTo("2026-04-30");
        desk.takeMails();
        desk.complete(filing, PROVINCE, "issue-circulation", Map.of("decision", "WAIVE", "text", "已报备，系统故障所致。"));
        assertThat(desk.takeMails()).isEmpty();
        assertThat(desk.detail(KUNMING, filing).path("events").findValuesAsText("note"))
                .contains("已报备，系统故障所致。");
    }

    @Test
    @Order(11)
    void anInternalDateRemindsEarlierButOnlyTheNoticesDateIsLate() {
        work.goTo("2021-04-28");
        Campaign linxiang = campaigns.find("lx-2021").orElseThrow();
        ReportDate report = date("T1", "2021-05-03", Optional.of("2021-04-30"), Reporters.SCOPE);
        assertThat(dueFilings.open(linxiang, report)).isEqualTo(1);
        UUID filing = desk.filing("leadgrp-530902", "2021-05-03");
        assertThat(desk.brief(filing, "compile-report")).contains("内部期限 2021-04-30（周五）");
        desk.takeMails();
        work.goTo(LocalDateTime.parse("2021-04-28T12:00"));
        assertThat(desk.takeMails())
                .as("two working days before 2021-04-30")
                .containsExactly("report_reminder leadgrp-530902");
        work.goTo(LocalDateTime.parse("2021-05-03T23:00"));
        assertThat(desk.takeMails()).isEmpty();
        work.goTo("2021-05-04");
        assertThat(desk.takeMails()).containsExactly("report_overdue " + LINCANG, "report_overdue leadgrp-530902");
    }

    private static ReportDate date(String table, String dueOn, Optional<String> internal, Reporters reporters) {
        LocalDate due = LocalDate.parse(dueOn);
        return new ReportDate(
                table + "-" + dueOn,
                Optional.of(table),
                due,
                internal.map(LocalDate::parse),
                due.withDayOfMonth(1),
                due,
                reporters,
                Optional.empty());
    }

    @Test
    @Order(12)
    void theNarrativeReportIsWrittenSignedAndSentOutsideTheProvince() {
        work.goTo("2022-02-07");
        dueFilings.open();
        UUID filing = desk.filing(PROVINCE, "2022-02-11");
        assertThat(desk.openTasks(filing)).containsExactly("撰写总体情况");
        assertThat(String.valueOf(work.engine()
                        .getTaskService()
                        .getVariableLocal(
                                desk.open(filing, "write-narrative")
                                        .orElseThrow()
                                        .getId(),
                                "situation")))
                .startsWith("自 2021-11-01 至 2022-01-31，根治欠薪冬季专项行动");
        Map<String, String> texts = Map.of(
                "situation", "开展情况如下。",
                "highlights", "联合接访。",
                "problems", "基础不牢。",
                "suggestions", "加强监管。",
                "nextSteps", "持续推进。");
        desk.refused(filing, PROVINCE, "write-narrative", Map.of("situation", "只有开展情况"), "亮点做法");
        desk.complete(filing, PROVINCE, "write-narrative", texts);
        assertThat(desk.detail(PROVINCE, filing).at("/narrative/problems").asText())
                .as("whoever signs reads it")
                .isEqualTo("基础不牢。");
        desk.complete(filing, PROVINCE, "sign-as-preparer", Map.of());
        desk.complete(filing, PROVINCE, "sign-as-section-head", Map.of("decision", "SEND_BACK", "opinion", "补充数据"));
        assertThat(work.engine()
                        .getTaskService()
                        .getVariablesLocal(desk.open(filing, "write-narrative")
                                .orElseThrow()
                                .getId()))
                .as("nothing has to be written twice")
                .containsAllEntriesOf(texts);
        desk.complete(filing, PROVINCE, "write-narrative", texts);
        desk.signed(filing, PROVINCE);
        desk.refused(
                filing,
                PROVINCE,
                "register-dispatch",
                Map.of("sentOn", "2022-02-08", "documentNumber", "云治欠发〔2022〕1号"),
                "不能晚于今天");
        desk.complete(
                filing,
                PROVINCE,
                "register-dispatch",
                Map.of("sentOn", "2022-02-07", "documentNumber", "云治欠发〔2022〕1号"));
        JsonNode detail = desk.detail(PROVINCE, filing);
        assertThat(detail.at("/filing/state").asText()).isEqualTo("DISPATCHED");
        assertThat(last(detail).at("/content/narrative/nextSteps").asText()).isEqualTo("持续推进。");
        assertThat(detail.path("events").findValuesAsText("note").toString())
                .contains("国务院根治拖欠农民工工资工作领导小组办公室", "云治欠发〔2022〕1号");
        assertThat(work.officer(PROVINCE)
                        .get("/api/filings/" + filing + ".xlsx")
                        .message())
                .contains("总体工作情况没有表格");
        UUID late = desk.filing(KUNMING, "2022-02-08");
        work.goTo("2022-02-10");
        assertThat(desk.openTasks(late)).containsExactly("催报", "撰写总体情况");
        desk.complete(late, KUNMING, "write-narrative", texts);
        assertThat(desk.detail(KUNMING, late).path("narrative").isObject()).isTrue();
        assertThat(desk.detail(PROVINCE, late).path("narrative").isMissingNode())
                .as("the level above reads what is handed in, no draft")
                .isTrue();
    }

    @Test
    @Order(13)
    void preparerAndUnitHeadAreTwoAccountsWhereTheOfficeHasTwo() {
        Campaign campaign = campaigns.find("yl-2021").orElseThrow();
        ReportDate report = date("T1", "2026-04-24", Optional.empty(), Reporters.UNITS);
        opening.open(
                campaign,
                report,
                new Reporter(
                        Office.parse("lsi-530125"), Optional.of(Office.parse("leadgrp-530125")), Optional.empty()));
        UUID filing = desk.filing("lsi-530125", "2026-04-24");
        desk.checked(filing, "lsi-530125");
        desk.complete(filing, "lsi-530125", "sign-as-preparer", Map.of());
        desk.complete(filing, "lsi-530125", "sign-as-section-head", Map.of("decision", "SIGN"));
        desk.refused(filing, "lsi-530125", "sign-as-unit-head", Map.of("decision", "SIGN"), "不能再作为单位负责人签字");
        desk.complete(filing, "lsi2-530125", "sign-as-unit-head", Map.of("decision", "SIGN"));
    }

    @Test
    @Order(14)
    void isSeenFromTheRegionAndAboveOnly() {
        UUID filing = begun();
        String path = "/api/filings/" + filing;
        for (String allowed : List.of(KUNMING, "lsi-530100", PROVINCE, "hrss-530000")) {
            assertThat(work.officer(allowed).get(path).status()).as(allowed).isEqualTo(200);
        }
        for (String denied : List.of(QUJING, "leadgrp-530125", "hurd-530100")) {
            assertThat(work.officer(denied).get(path).status()).as(denied).isEqualTo(404);
            assertThat(work.officer(denied).get(path + ".xlsx").status())
                    .as(denied)
                    .isEqualTo(404);
        }
        assertThat(work.officer(PROVINCE).get("/api/filings").json()).hasSize(3);
        assertThat(work.officer(KUNMING).get("/api/filings").json()).hasSize(1);
        assertThat(work.officer("leadgrp-530125").get("/api/filings").json()).isEmpty();
        assertThat(work.officer(PROVINCE)
                        .get("/api/filings?campaign=yn-2026&region=530300")
                        .json()
                        .findValuesAsText("office"))
                .containsExactly(QUJING);
        assertThat(work.officer(KUNMING).get("/api/filings?region=530300").status())
                .isEqualTo(403);
        assertThat(work.officer(KUNMING).get("/api/filings?region=abc").status())
                .isEqualTo(400);
        assertThat(work.officer(KUNMING).get("/api/filings/1").status()).isEqualTo(400);
        Answer early = work.officer(KUNMING).get(path + ".xlsx");
        assertThat(early.message()).contains("还没有报送");
        assertThat(early.header("Content-Disposition")).isEmpty();
        String totals = "/api/filings/totals?campaign=yn-2026&report=T1-2026-04-24";
        assertThat(work.officer(KUNMING).get(totals + "&region=530000").status())
                .isEqualTo(403);
        Answer foreign = desk.tryTo(filing, QUJING, "compile-report", Map.of());
        assertThat(foreign.status()).isIn(403, 404);
        desk.submitted(filing, KUNMING);
        assertThat(desk.tryTo(filing, KUNMING, "receive-report", Map.of("decision", "ACCEPT"))
                        .status())
                .as("nobody receives his own report")
                .isEqualTo(403);
    }

    @Test
    @Order(15)
    void isHandedInOnceHoweverOftenItIsSent() throws Exception {
        verified();
        UUID filing = begun();
        desk.checked(filing, KUNMING);
        desk.signed(filing, KUNMING);
        String task = desk.open(filing, "submit-report").orElseThrow().getId();
        ExecutorService hands = Executors.newFixedThreadPool(4);
        try {
            Callable<Answer> send = () ->
                    work.officer(KUNMING).post("/engine-rest/task/" + task + "/submit-form", "{\"variables\":{}}");
            long taken = hands.invokeAll(List.of(send, send, send, send)).stream()
                    .filter(answer -> status(answer) == 204)
                    .count();
            assertThat(taken).isEqualTo(1);
        } finally {
            hands.shutdown();
        }
        assertThat(desk.detail(KUNMING, filing).path("snapshots")).hasSize(1);
        assertThat(desk.openTasks(filing)).containsExactly("接收报表");
    }

    private static int status(Future<Answer> answer) {
        try {
            return answer.get().status();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    @Order(16)
    void addsUpWhatWasAcceptedAndShowsWhatHasChangedSince() {
        verified();
        facts.open("530302", 2, "500").received("2026-04-20");
        dueFilings.open();
        desk.accepted(desk.filing(KUNMING, "2026-04-24"), KUNMING, PROVINCE);
        desk.accepted(desk.filing(QUJING, "2026-04-24"), QUJING, PROVINCE);
        verified();
        facts.open("530000", 7, "700").received("2026-04-20");
        Answer answer = work.officer(PROVINCE).get("/api/filings/totals?campaign=yn-2026&report=T1-2026-04-24");
        JsonNode totals = answer.json();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(totals.path("owed").asInt()).isEqualTo(3);
        assertThat(totals.path("accepted").asInt()).isEqualTo(2);
        assertThat(totals.path("missing")).hasSize(1);
        JsonNode people = totals.path("figures").get(1);
        assertThat(people.path("column").asText()).isEqualTo("received_people");
        assertThat(people.path("accepted").asInt()).isEqualTo(5);
        assertThat(people.path("ownLevel").asInt()).isEqualTo(7);
        assertThat(people.path("recomputed").asInt()).isEqualTo(15);
        assertThat(people.path("difference").asInt()).isEqualTo(3);
    }

    @Test
    @Order(17)
    void printsTheFrozenFigures() {
        verified();
        UUID filing = begun();
        desk.submitted(filing, KUNMING);
        Answer before = work.officer(PROVINCE).get("/api/filings/" + filing + ".xlsx");
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.header("Content-Disposition")).contains(".xlsx");
    }

    @Test
    @Order(18)
    void aUnitAnswersForItsOwnRowOfTheMonth() {
        work.goTo("2021-05-31");
        CaseFacts.Case received = facts.open("530125", 4, "4000").received("2021-05-10");
        facts.open("530125", 9, "9000").received("2021-05-11");
        jdbc.sql("UPDATE cases SET industry = CASE WHEN number = ? THEN 'HOUSING' ELSE 'TRANSPORT' END")
                .param(received.number())
                .update();
        dueFilings.open();
        UUID filing = desk.filing("hurd-530125", "2021-06-02");
        desk.complete(filing, "hurd-530125", "compile-report", Map.of());
        desk.complete(filing, "hurd-530125", "check-report", Map.of("outcome", "PASS"));
        desk.signed(filing, "hurd-530125");
        desk.complete(filing, "hurd-530125", "submit-report", Map.of());
        desk.complete(filing, "leadgrp-530125", "receive-report", Map.of("decision", "ACCEPT"));
        JsonNode snapshot = last(desk.detail("hurd-530125", filing));
        assertThat(snapshot.at("/content/figures/rows")).hasSize(1);
        assertThat(snapshot.at("/content/figures/rows/0/key").asText()).isEqualTo("HURD");
        assertThat(figure(snapshot, "received_people")).isEqualTo("4");
        assertThat(work.officer("tran-530125").get("/api/filings/" + filing).status())
                .as("another unit's report")
                .isEqualTo(404);
    }

    @Test
    @Order(19)
    void refusesWhatNoFormCanSay() {
        UUID filing = begun();
        desk.refused(filing, KUNMING, "compile-report", Map.of("remark", "长".repeat(501)), "备注");
        desk.refused(filing, KUNMING, "compile-report", Map.of("figures", "1"), "没有这个填报项");
        assertThat(desk.detail(KUNMING, filing).path("events").findValuesAsText("label"))
                .containsExactly("开始填报");
        desk.complete(filing, KUNMING, "compile-report", Map.of());
        desk.refused(filing, KUNMING, "check-report", Map.of("outcome", "MAYBE"), "没有这个选项");
        desk.refused(filing, KUNMING, "check-report", Map.of(), "核对结果");
    }

    @Test
    @Order(20)
    void whoTakesATaskReadsHowThingsStandThen() {
        UUID filing = begun();
        verified();
        assertThat(desk.brief(filing, "compile-report")).contains("接访数量 0 件");
        String task = desk.open(filing, "compile-report").orElseThrow().getId();
        Answer taken =
                work.officer(KUNMING).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + KUNMING + "\"}");
        assertThat(taken.status()).as(taken.body()).isEqualTo(204);
        assertThat(desk.brief(filing, "compile-report")).contains("接访数量 1 件", "截至日 2026-04-24（周五） 未到");
        work.goTo("2026-04-24");
        assertThat(work.officer(KUNMING)
                        .post("/engine-rest/task/" + task + "/unclaim", "{}")
                        .status())
                .isEqualTo(204);
        assertThat(desk.brief(filing, "compile-report")).contains("今日到期").doesNotContain("未到");
    }

    @Test
    @Order(21)
    void whatComesBackAfterItsDateIsReturnedAndOverdue() {
        UUID filing = begun();
        desk.submitted(filing, KUNMING);
        work.goTo("2026-04-27");
        desk.complete(filing, PROVINCE, "receive-report", Map.of("decision", "RETURN", "reason", "请补充备注"));
        JsonNode view = desk.detail(PROVINCE, filing).path("filing");
        assertThat(view.path("stateName").asText()).isEqualTo("已退回（逾期）");
        assertThat(view.path("overdue").asBoolean()).isTrue();
        assertThat(view.path("late").asBoolean())
                .as("the first version came in time")
                .isFalse();
    }

    @Test
    @Order(22)
    void remindsNobodyOfADateThatIsPast() {
        UUID filing = begun();
        desk.takeMails();
        clock.moveTo(LocalDate.parse("2026-04-25"));
        watch.remind(filing);
        assertThat(desk.takeMails()).isEmpty();
        clock.moveTo(LocalDate.parse("2026-04-24"));
        watch.remind(filing);
        assertThat(desk.takeMails()).containsExactly("report_reminder " + KUNMING);
        assertThat(desk.detail(KUNMING, filing).path("events").findValuesAsText("label"))
                .containsExactly("开始填报", "临期提醒");
    }

    @Test
    @Order(23)
    void theNextVersionShowsItsOwnRemarksAndWhyTheOneBeforeCameBack() {
        UUID filing = begun();
        desk.complete(filing, KUNMING, "compile-report", Map.of("remark", "首版备注"));
        desk.complete(filing, KUNMING, "check-report", Map.of("outcome", "PASS", "explanation", "首版说明"));
        desk.complete(filing, KUNMING, "sign-as-preparer", Map.of());
        desk.complete(filing, KUNMING, "sign-as-section-head", Map.of("decision", "SEND_BACK", "opinion", "首版退改"));
        desk.complete(filing, KUNMING, "compile-report", Map.of("remark", "首版备注"));
        assertThat(desk.brief(filing, "check-report")).contains("首版退改").doesNotContain("首版说明");
        desk.complete(filing, KUNMING, "check-report", Map.of("outcome", "PASS", "explanation", "首版说明"));
        desk.signed(filing, KUNMING);
        desk.complete(filing, KUNMING, "submit-report", Map.of());
        assertThat(desk.brief(filing, "receive-report")).contains("首版说明").doesNotContain("首版退改");
        desk.complete(filing, PROVINCE, "receive-report", Map.of("decision", "RETURN", "reason", "人数不符"));
        assertThat(desk.brief(filing, "compile-report")).contains("上级退回：人数不符").doesNotContain("首版", "第 1 版曾退回");
        desk.complete(filing, KUNMING, "compile-report", Map.of("remark", "再版备注"));
        assertThat(desk.brief(filing, "check-report"))
                .contains("备注：再版备注", "第 1 版曾退回：人数不符")
                .doesNotContain("首版", "上级退回");
        desk.complete(filing, KUNMING, "check-report", Map.of("outcome", "PASS", "explanation", "再版说明"));
        desk.signed(filing, KUNMING);
        desk.complete(filing, KUNMING, "submit-report", Map.of());
        assertThat(desk.brief(filing, "receive-report"))
                .contains("第 2 版：", "情况说明：再版说明", "第 1 版曾退回：人数不符")
                .doesNotContain("首版", "上级退回");
    }

    @Test
    @Order(24)
    void keepsNumbersOfPersonsOutOfWhatGoesUp() {
        solved();
        jdbc.sql("UPDATE payments SET voucher = '回单 7，卡号 6222 0200 0000 0000 123，电话19900000001'")
                .update();
        UUID filing = begun();
        String mobile = "请联系 19900000001";
        desk.refused(filing, KUNMING, "compile-report", Map.of("remark", mobile), "备注：不要填写电话");
        desk.complete(filing, KUNMING, "compile-report", Map.of());
        desk.refused(
                filing,
                KUNMING,
                "check-report",
                Map.of("outcome", "PASS", "explanation", mobile, "correction", "530125199001010011"),
                "情况说明：不要填写电话、证件或者银行卡号码，个人信息登记在案卷里；更正说明：不要填写");
        desk.complete(filing, KUNMING, "check-report", Map.of("outcome", "PASS", "explanation", "网址另报"));
        desk.refused(filing, KUNMING, "sign-as-preparer", Map.of("opinion", mobile), "意见：不要填写");
        desk.signed(filing, KUNMING);
        desk.refused(filing, KUNMING, "submit-report", Map.of("note", mobile), "报送说明：不要填写");
        desk.complete(filing, KUNMING, "submit-report", Map.of());
        desk.refused(filing, PROVINCE, "receive-report", Map.of("decision", "RETURN", "reason", mobile), "说明：不要填写");
        assertThat(last(desk.detail(PROVINCE, filing))
                        .at("/content/vouchers/0/voucher")
                        .asText())
                .isEqualTo("回单 7，卡号 **** **** **** ***0 123，电话*******0001");
        assertThat(jdbc.sql("SELECT content FROM filing_snapshots")
                        .query(String.class)
                        .list())
                .noneMatch(content -> content.contains("19900000001"));
    }

    @Test
    @Order(25)
    void theTotalsNameWhoCannotReport() {
        dueFilings.open();
        JsonNode totals = totals("campaign=yn-2026&report=T1-2026-04-24").json();
        List<String> without = new ArrayList<>();
        totals.path("withoutOffice").forEach(name -> without.add(name.asText()));
        assertThat(without).hasSize(13).contains("大理白族自治州").doesNotContain("昆明市", "曲靖市", "临沧市");
        refusedTotals("campaign=yn-2026&report=T9-2026-04-24", 404, "没有编号为「T9-2026-04-24」的报送，现有：T1-2026-04-24、");
        refusedTotals("campaign=yn-1999&report=T1-2026-04-24", 404, "没有编号为「yn-1999」的专项行动，现有：");
        refusedTotals("", 400, "专项行动：必须填写，例如 yn-2026；报送编号：必须填写，例如 T1-2026-04-24。");
        assertThat(work.officer(PROVINCE).get("/api/filings/1").message()).startsWith("报送：「1」不是报送的标识");
    }

    private Answer totals(String asked) {
        return work.officer(PROVINCE).get("/api/filings/totals?" + asked);
    }

    private void refusedTotals(String asked, int status, String sentence) {
        Answer answer = totals(asked);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.message()).contains(sentence);
    }

    @Test
    @Order(26)
    void thePrintedReportSaysWhoSignedAndWhenItWasHandedIn() throws IOException {
        UUID filing = begun();
        desk.submitted(filing, KUNMING);
        work.goTo("2026-05-08");
        String name = officers.find(KUNMING).orElseThrow().name();
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(work.officer(PROVINCE).getBytes("/api/filings/" + filing + ".xlsx")))) {
            List<String> texts = new ArrayList<>();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell))));
            assertThat(texts)
                    .contains(
                            "填报人：" + name,
                            "填报日期：2026-04-20",
                            "单位负责人：" + name,
                            "处（队）负责人：" + name,
                            "数据截至：2026-04-24",
                            "报送日期：2026-04-20");
        }
    }

    @Test
    @Order(99)
    void nothingIsDrawnThatNobodyHasWalked() {
        walked.requireAll("filing");
    }
}
