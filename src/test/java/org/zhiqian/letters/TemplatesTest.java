package org.zhiqian.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/** What an office may write into a template, and what stops the start. */
class TemplatesTest {
    private static final About YILIANG = new About(new RegionCode("530125"), null, null, null);

    /** One case as a source knows it. */
    private static final class Known extends LetterSource<List<String>> {
        private Known(List<String> workers) {
            this.workers = workers;
            field("投诉人", found -> found.isEmpty() ? null : found.get(0));
            field("项目名称", found -> null);
            money("认定金额", found -> Money.of(26_400));
            rows("名单", found -> found).column("姓名", one -> one);
        }

        private final List<String> workers;

        @Override
        protected Optional<List<String>> find(About about) {
            return Optional.of(workers);
        }
    }

    private static LetterFields fields(String... workers) {
        return new LetterFields(List.of(new Known(List.of(workers))));
    }

    private static Templates templates(Path beside, String... files) {
        Map<String, LetterSettings.Entry> entries = new LinkedHashMap<>();
        for (String file : files) {
            entries.put(file, new LetterSettings.Entry("告知书", "告", "LSI", "投诉人", false, file + ".docx", "无"));
        }
        return new Templates(
                new LetterSettings(Map.of(), Map.of(), entries),
                fields("甲"),
                new MockEnvironment().withProperty("ZHIQIAN_CONFIG_DIR", beside.toString()));
    }

    private static void write(Path beside, String name, String... paragraphs) throws IOException {
        Files.createDirectories(beside.resolve("letters"));
        try (XWPFDocument document = new XWPFDocument()) {
            for (String text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            Files.write(beside.resolve("letters/" + name + ".docx"), bytes(document));
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static String filled(byte[] docx, String... workers) throws IOException {
        byte[] letter = LetterTemplate.read(docx).fill(fields(workers).of(YILIANG, Map.of("文号", "宜人社监令字〔2026〕3号")));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void tellsAllFaultsOfAllTemplatesAtOnceWithFileAndField(@TempDir Path beside) throws IOException {
        write(beside, "unknown", "投诉人{{投诉人}}，{{没有的字段}}和{{名单.工资}}");
        write(beside, "unbalanced", "{{投诉人");
        write(beside, "misplaced", "{{名单.姓名}}");
        Files.writeString(beside.resolve("letters/broken.docx"), "这不是 Word 文件");
        assertThatThrownBy(() -> templates(beside, "unknown", "unbalanced", "misplaced", "broken", "missing"))
                .isInstanceOf(FaultyLetters.class)
                .hasMessageContaining("config/letters/unknown.docx：没有字段「没有的字段」")
                .hasMessageContaining("config/letters/unknown.docx：没有字段「名单.工资」")
                .hasMessageContaining("config/letters/unbalanced.docx：「{{投诉人」的大括号不成对")
                .hasMessageContaining("config/letters/misplaced.docx：「{{名单.姓名}}」要写在表格的行里")
                .hasMessageContaining("config/letters/broken.docx：不是能打开的 Word 文件")
                .hasMessageContaining("config/letters/missing.docx：没有这个文件")
                .satisfies(fault -> assertThat(new FaultyLettersAnalyzer()
                                .analyze(fault, (FaultyLetters) fault)
                                .getDescription())
                        .contains("没有的字段"));
    }

    @Test
    void takesTheOfficesOwnTemplateBeforeTheShippedOne(@TempDir Path beside) throws IOException {
        write(beside, "acceptance-notice", "本地的受理告知书，{{投诉人}}");
        LetterTemplate own = templates(beside, "acceptance-notice").get("acceptance-notice");
        assertThat(own.sha256())
                .isEqualTo(Hashes.sha256(Files.readAllBytes(beside.resolve("letters/acceptance-notice.docx"))))
                .isNotEqualTo(Hashes.sha256(Files.readAllBytes(Shipped.DIRECTORY.resolve("acceptance-notice.docx"))));
    }

    @Test
    void findsAPlaceThatWordHasScatteredOverSeveralRuns() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            for (String piece : List.of("致{", "{投", "诉人}", "}：认定{{认定金额}}元（{{认定", "金额大写}}）")) {
                paragraph.createRun().setText(piece);
            }
            assertThat(filled(bytes(document), "甲")).contains("致甲：认定26,400.00元（人民币贰万陆仟肆佰元整）");
        }
    }

    @Test
    void repeatsARowForEveryEntryAndLeavesOneWithoutAny() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("名单");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("序号");
            table.getRow(0).getCell(1).setText("姓名");
            table.getRow(1).getCell(0).setText("{{名单.序号}}");
            table.getRow(1).getCell(1).setText("{{名单.姓名}}");
            byte[] docx = bytes(document);
            assertThat(filled(docx, "甲", "{{投诉人}}", "丙")).contains("1\t甲\n2\t{{投诉人}}\n3\t丙");
            assertThat(filled(docx)).contains("序号\t姓名\n\t");
        }
    }

    @Test
    void leavesAParagraphOutWhoseFieldIsBlankAndALineWhereSomethingIsToBeWritten(@TempDir Path beside)
            throws IOException {
        write(beside, "letter", "{{?项目名称}}项目：{{项目名称}}", "{{?投诉人}}投诉人：{{投诉人}}", "所在项目：{{项目名称}}。");
        assertThat(filled(Files.readAllBytes(beside.resolve("letters/letter.docx")), "甲"))
                .doesNotContain("项目：\n")
                .contains("投诉人：甲")
                .contains("所在项目：＿＿＿＿。");
    }
}
