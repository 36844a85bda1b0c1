package org.zhiqian.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhiqian.cases.model.VerificationOutcome.ARREARS;
import static org.zhiqian.cases.model.VerificationOutcome.NOT_ARREARS;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.reporting.CaseFacts.Inspection;
import org.zhiqian.reporting.CountedFacts.Share;
import org.zhiqian.reporting.Report.Finding;
import org.zhiqian.reporting.Report.Line;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.StatutoryTable;

/** What T1's other columns, T2, T3 and T4 count, on any database. */
abstract class TablesBehaviour extends Ledgered {
    private static final String LINCANG = "530900";
    private static final String LINXIANG = "530902";

    private final SampleLedger samples = new SampleLedger();

    @Test
    void theSamplesGiveTheCrossTable() {
        samples.enter(facts);
        JsonNode expected = samples.expected("T2_like_crosstab_2026-11-20(人~1元)");
        assertThat(expected).hasSize(5);
        List<Line> rows = report("T2", PROVINCE, LAST_DAY).rows();
        assertThat(rows).extracting(Line::name).containsExactly("合计", "建筑企业", "加工制造企业", "校外培训机构", "其他用人单位");
        for (Line row : rows) {
            JsonNode wanted = expected.path(String.valueOf(row.key()).toLowerCase(Locale.ROOT));
            assertThat(wanted).as(row.name()).isNotEmpty();
            wanted.properties().forEach(one -> assertThat(
                            figure(row, column("T2", one.getKey()).key()))
                    .as(row.name() + " " + one.getKey())
                    .isEqualByComparingTo(one.getValue().asText()));
        }
        assertThat(report("T2", PROVINCE, LAST_DAY).checks())
                .filteredOn(check -> !check.passed())
                .extracting(Finding::id)
                .containsExactly("T2-4");
    }

    private Column column(String table, String place) {
        return tables.find(table).orElseThrow().column(place.substring(1)).orElseThrow();
    }

    @Test
    void countsOnlyWhatHappenedInThePeriod() {
        facts.open(YILIANG, 5, "500")
                .received("2026-05-18")
                .verified("2026-05-20", ARREARS, 5, "500", 4, "400")
                .acted("2026-05-25", ActKind.FILED)
                .acted("2026-06-02", ActKind.ORDER)
                .acted("2026-06-03", ActKind.ORDER)
                .paid("2026-06-10", 2, "200", false, 2, "200", "回单")
                .paid("2026-07-01", 3, "300", false, 2, "200", "回单")
                .closed("2026-07-02");
        Line june = controller.report("T2", month(YILIANG, "2026-06-30")).rows().get(0);
        assertThat(figures(
                        june, "arrears_units", "filed_cases", "order_correct", "recovered_people", "recovered_amount"))
                .containsExactly("0", "0", "2", "2", "200.00");
        Line all = report("T2", YILIANG, "2026-07-02").rows().get(0);
        assertThat(figures(
                        all, "arrears_units", "filed_cases", "order_correct", "nonfiled_solved", "recovered_migrants"))
                .containsExactly("1", "1", "2", "0", "4");
        assertThat(figures(
                        controller
                                .report("T2", asked(YILIANG, "2026-07-01", "2026-07-31"))
                                .rows()
                                .get(0),
                        "arrears_amount",
                        "recovered_amount",
                        "recovered_amount_migrant"))
                .containsExactly("0.00", "300.00", "200.00");
    }

    @Test
    void anEmployerCountsOnceInARegionAndCategory() {
        for (String region : List.of(YILIANG, YILIANG, "530102")) {
            facts.open(region, 1, "10")
                    .against(PartyRole.EMPLOYER, "91530100XN0000020F")
                    .verified("2026-05-20", ARREARS, 1, "10");
        }
        facts.open(YILIANG, 1, "10")
                .inCategory(EmployerCategory.OTHER)
                .against(PartyRole.EMPLOYER, "91530100XN0000020F")
                .verified("2026-05-20", ARREARS, 1, "10");
        facts.open(YILIANG, 1, "10").verified("2026-05-20", NOT_ARREARS, 0, "0");
        assertThat(figure(report("T2", YILIANG, LAST_DAY).rows().get(0), "arrears_units"))
                .isEqualByComparingTo("2");
        Report kunming = report("T2", KUNMING, LAST_DAY);
        assertThat(kunming.rows().stream()
                        .map(row -> figure(row, "arrears_units").intValue()))
                .containsExactly(3, 2, 0, 0, 1);
        assertThat(check(kunming, "T2-1").passed()).isTrue();
        List<Share> opened = open("T2", YILIANG, "5", "CONSTRUCTION");
        assertThat(opened)
                .hasSize(2)
                .extracting(share -> share.figure().intValue())
                .containsExactly(1, 0);
    }

    @Test
    void countsInspectionsAndProjectsSeparatelyByOwnership() {
        inspect("2026-05-01", "甲公司", 100, 80, 70, "一号楼", 0, "0", Ownership.GOVERNMENT_INVESTED, Ownership.PPP);
        inspect("2026-06-01", "甲公司", 90, 70, 60, "一号楼", 8, "80000", Ownership.GOVERNMENT_INVESTED, Ownership.PPP);
        inspect("2026-07-01", "甲公司", 90, 70, 60, "一号楼", 9, "90000", Ownership.GOVERNMENT_INVESTED, Ownership.PPP);
        inspect("2026-06-02", "乙公司", 10, 10, 10, "一号楼", 1, "10000", Ownership.GOVERNMENT_INVESTED, Ownership.PPP);
        inspect("2026-06-03", "丙公司", 20, 15, 12, "二号楼", 0, "0", Ownership.STATE_OWNED);
        inspect("2026-06-04", "丁公司", 5, 0, 0, "", 0, "0");
        facts.open(YILIANG, 1, "10").acted("2026-06-05", ActKind.PUBLISHED).acted("2026-06-06", ActKind.BLACKLISTED);
        Report report = report("T2", YILIANG, LAST_DAY);
        assertThat(figures(
                        report.rows().get(0),
                        "units_checked",
                        "workers_covered",
                        "migrant_covered",
                        "migrant_contracts"))
                .containsExactly("4", "135", "105", "92");
        assertThat(report.rows().get(0).printed()).containsEntry("workers_covered", "0.0135");
        assertThat(report.below())
                .containsExactly(
                        "其他情况：1.检查政府投资工程项目共1个，查实存在欠薪项目1个（拖欠工资9.00万元，涉及0.0009万人）；",
                        "2.检查政府与社会资本合作项目共1个，查实存在欠薪项目1个（拖欠工资9.00万元，涉及0.0009万人）；",
                        "3.检查国企项目共1个，查实存在欠薪项目0个（拖欠工资0.00万元，涉及0.0000万人）；",
                        "4.公布欠薪严重违法单位数：1户，列入欠薪“黑名单”1件。");
        assertThat(open("T2", YILIANG, "2", "total"))
                .extracting(Share::label)
                .contains("2026-05-01 甲公司 一号楼", "2026-06-04 丁公司")
                .hasSize(6);
        assertThat(open("T2", YILIANG, "gov_arrears_amount", "total").stream()
                        .map(Share::figure)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("90000");
    }

    private void inspect(
            String date,
            String employer,
            int workers,
            int migrants,
            int contracts,
            String project,
            int people,
            String amount,
            Ownership... ownership) {
        facts.inspected(new Inspection(
                YILIANG,
                date,
                employer,
                EmployerCategory.CONSTRUCTION,
                workers,
                migrants,
                contracts,
                project,
                people,
                amount,
                Set.of(ownership)));
    }

    @Test
    void namesWhatBreaksAnIdentityOfTheWinterTable() {
        inspect("2026-05-01", "甲公司", 10, 11, 5, "", 0, "0");
        CaseFacts.Case more = facts.open(YILIANG, 1, "10").verified("2026-05-20", ARREARS, 1, "10", 2, "10");
        CaseFacts.Case unverified = facts.open(YILIANG, 1, "10").acted("2026-05-21", ActKind.FILED);
        Report report = report("T2", YILIANG, LAST_DAY);
        assertThat(check(report, "T2-2"))
                .returns(List.of("合计", "建筑企业"), Finding::rows)
                .returns(List.of("2026-05-01 甲公司"), Finding::cases);
        assertThat(check(report, "T2-3"))
                .returns("error", Finding::level)
                .returns(List.of(more.number()), Finding::cases);
        assertThat(check(report, "T2-7"))
                .returns("warning", Finding::level)
                .returns(List.of(unverified.number()), Finding::cases);
    }

    @Test
    void fillsTheOtherColumnsOfTheReceptionTable() {
        facts.session(KUNMING, "2026-05-18", "https://km.example/1", "lsi");
        facts.session(KUNMING, "2026-06-08", "https://km.example/2", "lsi");
        facts.session(KUNMING, "2026-06-29", "https://km.example/2", "lsi");
        facts.session(YILIANG, "2026-05-18", "https://yl.example", "lsi");
        facts.publicity(YILIANG, "2026-05-18", 2, 1200);
        facts.publicity(KUNMING, "2026-06-08", 1, 11300);
        facts.publicity(YILIANG, "2026-03-31", 9, 9);
        facts.consultation(YILIANG, "2026-05-18", 7);
        facts.consultation(YILIANG, "2026-11-21", 9);
        Report province = report("T1", PROVINCE, LAST_DAY);
        Line kunming = province.rows().get(1);
        assertThat(kunming.printed())
                .containsEntry("notice_urls", "https://km.example/1\nhttps://km.example/2")
                .containsEntry("leaflets", "1.2500");
        assertThat(figures(kunming, "publicity_sessions", "consult_visits", "leaflets"))
                .containsExactly("3", "7", "12500");
        assertThat(province.rows().get(0).printed())
                .containsEntry("notice_urls", "")
                .containsEntry("leaflets", "1.2500");
        assertThat(check(province, "T1-10").rows()).hasSize(15).doesNotContain("昆明市");
        assertThat(report("T1", YILIANG, LAST_DAY).rows().get(0).printed()).containsEntry("notice_urls", "");
        assertThat(open("T1", PROVINCE, "N", KUNMING))
                .extracting(Share::label)
                .containsExactlyInAnyOrder("2026-05-18 进工地宣传", "2026-06-08 进工地宣传");
        assertThat(open("T1", KUNMING, "K", KUNMING)).hasSize(3);
        assertThat(open("T1", PROVINCE, "K", PROVINCE)).isEmpty();
        assertThat(report("T1", PROVINCE, "2026-06-05").rows().get(1).printed())
                .containsEntry("notice_urls", "https://km.example/1\nhttps://km.example/2");
    }

    @Test
    void aCaseBelongsToTheMonthOfItsFirstVisit() {
        facts.session(LINXIANG, "2026-05-18", "https://lx.example", "lsi");
        CaseFacts.Case first =
                facts.open(LINXIANG, 3, "300").received("2026-05-18").received("2026-06-08");
        facts.open(LINXIANG, 4, "45678.90")
                .received("2026-06-08")
                .verified("2026-06-10", ARREARS, 2, "100")
                .paid("2026-06-11", 2, "100")
                .closed("2026-06-12");
        assertThat(figures(report("T3", LINXIANG, "2026-05-31").rows().get(0), THIRD))
                .containsExactly("1", "1", "3", "300.00", "0");
        Report june = report("T3", LINXIANG, "2026-06-30");
        assertThat(june.from()).isEqualTo("2026-06-01");
        assertThat(figures(june.rows().get(0), THIRD)).containsExactly("0", "1", "4", "45678.90", "1");
        assertThat(june.rows().get(0).printed()).containsEntry("received_amount", "4.57");
        assertThat(figures(
                        controller
                                .report("T3", asked(LINXIANG, "2026-05-01", "2026-06-30"))
                                .rows()
                                .get(0),
                        THIRD))
                .containsExactly("1", "2", "7", "45978.90", "1");
        assertThat(open("T3", LINCANG, "received_people", LINXIANG)).isEmpty();
        assertThat(controller
                        .casesBehind(
                                "T3",
                                asked(LINCANG, "2026-05-31"),
                                "4",
                                Optional.of(LINXIANG),
                                false,
                                Optional.empty(),
                                9)
                        .cases())
                .extracting(Share::number)
                .containsExactly(first.number());
    }

    private static final String[] THIRD = {
        "sessions_held", "received_cases", "received_people", "received_amount", "solved_cases"
    };

    @Test
    void breaksTheMonthDownByResponsibleUnit() {
        facts.session(YILIANG, "2026-06-08", "https://yl.example", "lsi", "hurd", "tran-530125");
        facts.session(YILIANG, "2026-06-29", "https://yl.example", "lsi");
        facts.open(YILIANG, 1, "10").inIndustry(Industry.HOUSING).received("2026-06-08");
        facts.open(YILIANG, 2, "20")
                .inIndustry(Industry.HOUSING)
                .received("2026-06-08")
                .planned("2026-06-15", "watr-530125");
        facts.open(YILIANG, 4, "40")
                .inIndustry(Industry.EDUCATION)
                .received("2026-06-08")
                .planned("2026-07-01", "hurd-530125");
        Report june = report("T4", YILIANG, "2026-06-30");
        assertThat(june.rows())
                .extracting(Line::name)
                .containsExactly("合计", "宜良县住房和城乡建设局", "宜良县劳动保障监察大队", "宜良县交通运输局", "宜良县水务局");
        assertThat(june.rows().stream().map(row -> String.join(" ", figures(row, THIRD))))
                .containsExactly("2 3 7 70.00 0", "1 1 1 10.00 0", "2 1 4 40.00 0", "1 0 0 0.00 0", "0 1 2 20.00 0");
        Report july = controller.report("T4", asked(YILIANG, "2026-06-01", "2026-07-31"));
        assertThat(july.rows().stream()
                        .map(row -> row.key() + " "
                                + figures(row, "received_people").get(0)))
                .containsExactly("total 7", "HURD 5", "LSI 0", "TRAN 0", "WATR 2");
        assertThat(controller
                        .casesBehind(
                                "T4", asked(YILIANG, "2026-06-30"), "3", Optional.of("LSI"), false, Optional.empty(), 9)
                        .cases())
                .extracting(Share::label)
                .containsExactlyInAnyOrder("2026-06-08 接访室", "2026-06-29 接访室");
    }

    @Test
    void everyNumberOpensToWhatAddsUpToIt() {
        samples.enter(facts);
        facts.session(YILIANG, "2026-06-08", "https://yl.example", "lsi");
        facts.publicity("530302", "2026-06-08", 3, 400);
        inspect("2026-05-01", "甲公司", 100, 80, 70, "一号楼", 1, "10", Ownership.PPP);
        for (String table : List.of("T1", "T2", "T3", "T4")) {
            Report report = controller.report(table, asked(PROVINCE, "2021-11-01", LAST_DAY));
            for (Line line : report.rows()) {
                for (Column column : tables.find(table).orElseThrow().columns()) {
                    if (!column.unit().isText()) {
                        BigDecimal sum = controller
                                .casesBehind(
                                        table,
                                        asked(PROVINCE, "2021-11-01", LAST_DAY),
                                        column.key(),
                                        Optional.of(line.key() == null ? line.region() : line.key()),
                                        false,
                                        Optional.empty(),
                                        200)
                                .cases()
                                .stream()
                                .map(Share::figure)
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                        assertThat(sum)
                                .as(table + " " + line.name() + " " + column.key())
                                .isEqualByComparingTo(figure(line, column.key()));
                    }
                }
            }
        }
    }

    @Test
    void refusesRowsAndPeriodsThatDoNotExist() {
        assertThatThrownBy(() -> open("T2", PROVINCE, "5", "MINING")).hasMessageContaining("没有「MINING」这一行");
        assertThatThrownBy(() -> open("T1", KUNMING, "A", LINXIANG)).hasMessageContaining("没有「530902」这一行");
        assertThatThrownBy(() -> open("T4", KUNMING, "4", "x' OR 1=1")).isInstanceOf(InvalidInput.class);
        assertThat(open("T4", KUNMING, "4", "ABC")).isEmpty();
        assertThatThrownBy(() -> controller.report("T1", asked(PROVINCE, "2026-12-01", LAST_DAY)))
                .hasMessageContaining("不能早于累计起点 2026-12-01");
        assertThatThrownBy(() -> controller.report("T1", asked(PROVINCE, "1026-12-01", LAST_DAY)))
                .hasMessageContaining("不能早于 2000-01-01");
        assertThatThrownBy(() -> controller.report(
                        "T1",
                        new ReportScopes.Asked(
                                Optional.empty(), Optional.empty(), Optional.of("2026-05-01"), Optional.of("year"))))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.problems())
                        .extracting("message")
                        .containsExactly("起始日期（from）和口径（span）只能填一个", "「year」不对，应为 month（当月）或 cumulative（累计）"));
    }

    @Test
    void comparesWithTheReportBefore() {
        facts.open(YILIANG, 3, "300")
                .received("2026-05-18")
                .verified("2026-05-20", ARREARS, 3, "300")
                .paid("2026-05-21", 3, "300")
                .closed("2026-05-22");
        facts.publicity(YILIANG, "2026-05-18", 2, 100);
        Report may = report("T1", KUNMING, "2026-05-22");
        facts.open(KUNMING, 1, "10").received("2026-06-08");
        Report june = report("T1", KUNMING, "2026-06-12");
        StatutoryTable table = tables.find("T1").orElseThrow();
        assertThat(Comparison.compare(table, june, may))
                .extracting(Finding::id, Finding::passed)
                .containsExactly(tuple("T1-7", true), tuple("T1-8", true));
        assertThat(Comparison.compare(table, may, june))
                .satisfiesExactly(
                        seven -> assertThat(seven)
                                .returns("error", Finding::level)
                                .returns(List.of("昆明市", "昆明市本级"), Finding::rows),
                        eight -> assertThat(eight.passed()).isTrue());
        facts.clear();
        assertThat(Comparison.compare(table, report("T1", KUNMING, "2026-06-12"), may))
                .allSatisfy(finding -> assertThat(finding.rows()).containsExactly("昆明市", "宜良县"));
        Report winter = report("T2", YILIANG, LAST_DAY);
        assertThat(Comparison.compare(tables.find("T2").orElseThrow(), winter, winter))
                .singleElement()
                .returns("T2-8", Finding::id)
                .returns(true, Finding::passed);
    }

    @Test
    void asksForTheVoucherOfEveryPaymentOfASolvedCase() {
        CaseFacts.Case unvouched = facts.open(YILIANG, 1, "10")
                .received("2026-05-18")
                .verified("2026-05-20", ARREARS, 1, "10")
                .paid("2026-05-21", 1, "10", false, 0, "0", " ");
        assertThat(check(report("T1", YILIANG, LAST_DAY), "T1-9").passed()).isTrue();
        unvouched.closed("2026-05-22");
        assertThat(check(report("T1", YILIANG, LAST_DAY), "T1-9"))
                .returns("error", Finding::level)
                .returns(List.of(unvouched.number()), Finding::cases);
    }

    @Test
    void addsAnOfficersWordsToTheRemark() {
        facts.open(YILIANG, 2, "600").received("2026-05-18");
        Report report =
                report("T1", YILIANG, LAST_DAY).remarked(tables.find("T1").orElseThrow(), "较上期减少1件为并案");
        assertThat(report.rows().get(0).printed()).containsEntry("remark", "核实中1件2人0.06万元；较上期减少1件为并案");
        assertThat(report.rows().get(0).values()).containsEntry("remark", "核实中1件2人0.06万元；较上期减少1件为并案");
    }

    private List<Share> open(String table, String region, String column, String row) {
        return controller
                .casesBehind(table, asked(region, LAST_DAY), column, Optional.of(row), false, Optional.empty(), 200)
                .cases();
    }

    private static Finding check(Report report, String id) {
        return report.checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> figures(Line line, String... keys) {
        List<String> figures = new ArrayList<>();
        for (String key : keys) {
            figures.add(figure(line, key).toPlainString());
        }
        return figures;
    }
}
