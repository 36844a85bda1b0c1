package org.zhiqian.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhiqian.printing.Printing;

/** Every template, filled with what cases hold and with what attackers write, as Word file and as PDF. */
class ShippedTemplatesTest {
    private static final Path TARGET = Path.of("target/letters");
    private static final String RARE = "㛃𬱖𠅤𡈼䶮喆";
    private static final String LONG = IntStream.range(0, 5000)
            .mapToObj(i -> Character.toString('一' + i * 7919 % 20_000))
            .collect(Collectors.joining());
    private static final String HOSTILE =
            "{{投诉人}}{{x}}</w:t><w:p/>&amp;<script>${1+1}#{T(java.lang.Runtime)}\u0000\u0007\u202E]]>\n第二行\r\n第三行 =1+1 \"'"
                    + LONG;

    /** The same as it may stand in a letter: without what cannot be seen. */
    private static final String SHOWN = "{{投诉人}}{{x}}</w:t><w:p/>&amp;<script>${1+1}#{T(java.lang.Runtime)}]]>";

    @BeforeAll
    static void directory() throws IOException {
        Files.createDirectories(TARGET);
    }

    @TestFactory
    Stream<DynamicTest> hostileValuesStayText() {
        return Shipped.templates().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Shipped.Answers answers = new Shipped.Answers(field -> Words.clean(field + HOSTILE));
                    String text =
                            textOf(LetterTemplate.read(Files.readAllBytes(file)).fill(answers));
                    assertThat(answers.given).isNotEmpty();
                    answers.given.keySet().forEach(field -> assertThat(text).contains(field + SHOWN));
                    assertThat(text).contains(LONG).contains("\n第三行 =1+1 \"'");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyValueStandsInTheWordFileAndInThePdf() {
        return Shipped.templates().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Shipped.Answers answers = new Shipped.Answers(ShippedTemplatesTest::realistic);
                    byte[] docx = LetterTemplate.read(Files.readAllBytes(file)).fill(answers);
                    String name = file.getFileName().toString().replace(".docx", "");
                    Files.write(TARGET.resolve(name + ".docx"), docx);
                    String text = textOf(docx);
                    assertThat(text).doesNotContain("{{", "}}", "。。");
                    answers.given.values().forEach(value -> assertThat(text).contains(value));
                    inPdf(name, docx, answers);
                }));
    }

    private static void inPdf(String name, byte[] docx, Shipped.Answers answers) {
        Printing.withPaper(paper -> {
            assumeThat(paper.hasFonts() && paper.withoutGlyph(RARE).isEmpty())
                    .as("fonts-lxgw-wenkai and fonts-hanazono")
                    .isTrue();
            byte[] pdf = paper.pdf(LetterHtml.of(docx, paper.families()));
            Files.write(TARGET.resolve(name + ".pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s|—\\d+—", "");
                answers.given.values().forEach(value -> assertThat(text).contains(value.replaceAll("\\s", "")));
                for (PDPage page : document.getPages()) {
                    for (COSName font : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(font).isEmbedded())
                                .as(
                                        "%s is in the file",
                                        page.getResources().getFont(font).getName())
                                .isTrue();
                    }
                }
            }
        });
    }

    /** Of the length and kind such a field has in a case; each its own, so that a missing one is missed. */
    private static String realistic(String field) {
        int own = Math.floorMod(field.hashCode(), 900) + 100;
        if (field.matches(".*(日期|时限|期限)\\d*")) {
            return "2026年4月%d日".formatted(own % 28 + 1);
        }
        if (field.endsWith("大写")) {
            return "人民币贰万陆仟%s佰元整".formatted("壹贰叁肆伍陆柒捌玖".charAt(own % 9));
        }
        if (field.matches(".*(金额|罚款)\\d*")) {
            return "26,%d.00".formatted(own);
        }
        if (field.matches(".*(人数|序号|版次|天数)\\d*")) {
            return Integer.toString(own % 90 + 3);
        }
        if (field.matches("文号|.*文号\\d*|责令文书")) {
            return "宜人社监令字〔2026〕%d号".formatted(own);
        }
        if (field.matches("文书名称")) {
            return "限期改正指令书";
        }
        if (field.matches("制作单位|经办单位|对方单位|.*责任单位\\d*|.*单位\\d*")) {
            return "宜良县劳动保障监察大队";
        }
        if (field.matches("案件编号|.*案件编号\\d*")) {
            return "530125-2026-000%d".formatted(own);
        }
        if (field.matches(".*(投诉人|姓名|代理人)\\d*")) {
            return "张" + RARE.substring(0, RARE.offsetByCodePoints(0, 2)) + RARE;
        }
        if (field.matches(".*证件号码\\d*")) {
            return "53010219900307%d1".formatted(own);
        }
        if (field.matches(".*(说明|经过|情况|事项|目标|内容|事实|条件)\\d*")) {
            return "经查阅工资表、考勤和专户流水%d，2025年10月至12月的工资没有足额支付，总包专户余额不足，正在督促建设单位拨付人工费。".formatted(own);
        }
        return field + own;
    }

    private static String textOf(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
