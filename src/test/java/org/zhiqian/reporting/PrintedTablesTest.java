package org.zhiqian.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.zhiqian.cases.model.VerificationOutcome.ARREARS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.printing.Paper;
import org.zhiqian.reporting.CaseFacts.Inspection;
import org.zhiqian.reporting.model.StatutoryTable;

/** The tables on paper, left in {@code target/} to be looked at. */
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:reports;MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class PrintedTablesTest extends Ledgered {
    private static final Path TARGET = Path.of("target");

    @Autowired
    private Paper paper;

    private void ledger() {
        new SampleLedger().enter(facts);
        facts.session("530100", "2026-05-18", "https://www.km.example.gov.cn/zwgk/2026/0515/gonggao-001.html", "lsi");
        facts.session("530125", "2026-11-09", "https://yl.example", "lsi", "hurd");
        facts.session("530902", "2026-11-09", "https://lx.example", "lsi");
        facts.publicity("530125", "2026-11-09", 2, 12_500);
        facts.consultation("530125", "2026-11-09", 31);
        facts.open("530902", 12, "123456.78")
                .received("2026-11-09")
                .verified("2026-11-10", ARREARS, 11, "120000", 11, "120000");
        facts.open("530125", 2, "4000").received("2026-11-09");
        facts.inspected(new Inspection(
                "530125",
                "2026-11-03",
                "虚拟㼆䶮建筑有限公司",
                EmployerCategory.CONSTRUCTION,
                212,
                180,
                160,
                "一号楼",
                8,
                "80000",
                Set.of(Ownership.values())));
    }

    @Test
    void printsTheWinterTableAsItsAnnexHasIt() throws Exception {
        ledger();
        byte[] bytes = sheet("T2", PROVINCE);
        PrintedSheet.read(bytes)
                .hasMerged("根治欠薪冬季专项行动情况", 22)
                .hasMerged("检查用人单位情况", 4)
                .hasMerged("拖欠工资情况", 5)
                .hasMerged("处理情况", 6)
                .hasMerged("行政处理处罚", 3)
                .hasMerged("涉嫌犯罪案件", 2)
                .hasMerged("涉及金额\n(万元)", 2)
                .hasMerged("追发工资及赔偿金\n(万元)", 2)
                .shows(0, "附件2")
                .shows(2, "制表单位名称（盖章）：云南省", "制表时间：2026-11-20")
                .shows(5, "合计", "其中：农民工", "合计", "其中：农民工")
                .shows(6, "甲", "序号", "1", "2", "3")
                .shows(7, "合计", "1", "1", "0.0212", "0.0180", "0.0160", "11", "0.0238")
                .shows(8, "建筑企业", "2")
                .shows(11, "其他用人单位", "5")
                .shows(12, "其他情况：1.检查政府投资工程项目共1个，查实存在欠薪项目1个（拖欠工资8.00万元，涉及0.0008万人）；")
                .shows(16, "单位负责人：", "处（队）负责人：", "制表人：", "联系电话：")
                .shows(17, "备注：1.情况统计包括立案和通过非立案方式处理的欠薪问题；")
                .repeatsRows(3, 6)
                .hasNoFormulas()
                .isOneLandscapePageWide();
    }

    @Test
    void printsTheTablesOfLinxiangAndYiliang() throws Exception {
        ledger();
        PrintedSheet.read(sheet("T3", "530902"))
                .hasMerged("接访的欠薪诉求情况", 3)
                .shows(3, "序号", "单位名称", "开展集中联合接访的次数", "接访的欠薪诉求情况", "已解决的欠薪诉求数量\n(件)", "备注")
                .shows(5, "1", "临翔区", "1", "1", "12", "12.35", "0")
                .shows(6, "填报单位：临翔区", "填报日期：2026-11-20");
        PrintedSheet.read(sheet("T4", YILIANG))
                .shows(5, "1", "合计", "1", "1", "2", "0.40", "0", "核实中1件")
                .shows(0, "附件：")
                .shows(6, "2", "宜良县住房和城乡建设局", "1", "0", "0");
        PrintedSheet.read(sheet("T4", PROVINCE)).shows(6, "2", "住房和城乡建设部门").shows(7, "3", "劳动保障监察机构");
    }

    @Test
    void saysUnderAReportHandedInWhoSignedItAndWhen() {
        ledger();
        Signed signed = new Signed(
                Map.of(Signed.Signer.PREPARER, "甲", Signed.Signer.SECTION_HEAD, "乙", Signed.Signer.UNIT_HEAD, "丙"),
                LocalDate.parse("2026-11-21"));
        assertThat(handedIn("T1", signed).heading()).contains("填报人：甲", "填报日期：2026-11-21");
        assertThat(handedIn("T1", signed).signatures())
                .containsExactly("单位负责人：丙", "处（队）负责人：乙", "数据截至：2026-11-20", "报送日期：2026-11-21");
        assertThat(handedIn("T2", signed).signatures())
                .containsExactly("单位负责人：丙", "处（队）负责人：乙", "制表人：甲", "联系电话：", "数据截至：2026-11-20", "报送日期：2026-11-21");
        assertThat(handedIn("T3", signed).signatures())
                .startsWith("填报单位：云南省", "填报日期：2026-11-21", "单位负责人：丙", "处（队）负责人：乙", "填报人：甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T2", "T3", "T4"})
    void opensEveryFigureOnScreenToWhatIsBehindIt(String table) {
        ledger();
        ReportOnScreen shown = controller.onScreen(table, asked(PROVINCE, LAST_DAY));
        List<String> empty = new ArrayList<>();
        int opened = 0;
        for (ReportOnScreen.Line line : shown.rows()) {
            for (ReportOnScreen.Figure figure : line.cells()) {
                if (figure.column() != null) {
                    opened++;
                    boolean any = !controller
                            .casesBehind(
                                    table,
                                    asked(PROVINCE, LAST_DAY),
                                    figure.column(),
                                    Optional.ofNullable(line.row()),
                                    line.ownLevel(),
                                    Optional.empty(),
                                    9)
                            .cases()
                            .isEmpty();
                    if (!any) {
                        empty.add(line.name() + " " + figure.column() + " " + figure.text());
                    }
                }
            }
        }
        assertThat(opened).isGreaterThan(4);
        assertThat(empty).isEmpty();
    }

    private PrintedTable handedIn(String table, Signed signed) {
        return PrintedTable.of(tables.find(table).orElseThrow(), report(table, PROVINCE, LAST_DAY), "云南省", signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T2", "T3", "T4"})
    void printsEveryTableAsPdf(String table) throws Exception {
        ledger();
        sheet(table, table.equals("T4") ? YILIANG : PROVINCE);
        requireAFont();
        byte[] bytes = controller
                .pdf(table, asked(table.equals("T4") ? YILIANG : PROVINCE, LAST_DAY))
                .bytes();
        Files.write(TARGET.resolve(table + ".pdf"), bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
            assertThat(Math.round(page.getWidth())).isEqualTo(842);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains(tables.find(table).orElseThrow().title())
                    .contains(Map.of("T1", "云南省15255211", "T2", "建筑企业210.0212", "T3", "1云南省2321", "T4", "2宜良县住房和城乡建设局")
                            .get(table));
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void showsRareCharactersAndKeepsMarkupAsText() throws IOException {
        requireAFont();
        Report report =
                report("T1", YILIANG, LAST_DAY).remarked(tables.find("T1").orElseThrow(), "䶮㼆堃喆 <b>&amp;</b> =1+1 \"'");
        byte[] bytes =
                new ReportPage(paper).write(PrintedTable.of(tables.find("T1").orElseThrow(), report, "宜良县"));
        Files.write(TARGET.resolve("rare.pdf"), bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("䶮㼆堃喆", "<b>&amp;</b>=1+1\"'");
        }
    }

    /** The build server may not go without. */
    private void requireAFont() {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertThat(paper.hasFonts())
                    .as(
                            "a TrueType font of config/printing/fonts.yaml; this installs one: apt-get install fonts-lxgw-wenkai")
                    .isTrue();
        }
        assumeThat(paper.hasFonts()).as("a TrueType font of the settings").isTrue();
    }

    @Test
    void repeatsTheHeadingsOfALongTableAndPutsAnUsualOneOnOnePage() throws IOException {
        requireAFont();
        ledger();
        StatutoryTable definition = tables.find("T1").orElseThrow();
        Report province = report("T1", PROVINCE, LAST_DAY);
        assertThat(pages("T1-page.pdf", new ReportPage(paper).write(PrintedTable.of(definition, province, "云南省"))))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("迪庆藏族自治州", "注：上表数据为累计数。"));
        Report longer = new Report(
                province.table(),
                province.region(),
                province.from(),
                province.asOf(),
                Stream.of(province.rows(), province.rows(), province.rows())
                        .flatMap(List::stream)
                        .toList(),
                List.of(),
                List.of());
        assertThat(pages("T1-long.pdf", new ReportPage(paper).write(PrintedTable.of(definition, longer, "云南省"))))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("接访的欠薪诉求情况"));
    }

    private static List<String> pages(String name, byte[] bytes) throws IOException {
        Files.write(TARGET.resolve(name), bytes);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s", ""));
            }
        }
        return pages;
    }

    private byte[] sheet(String table, String region) throws IOException {
        byte[] bytes = controller.sheet(table, asked(region, LAST_DAY)).bytes();
        Files.write(TARGET.resolve(table + ".xlsx"), bytes);
        return bytes;
    }
}
