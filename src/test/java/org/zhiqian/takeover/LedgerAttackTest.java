package org.zhiqian.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiqian.takeover.Ledgers.JSON;
import static org.zhiqian.takeover.Ledgers.PROVINCE;
import static org.zhiqian.takeover.Ledgers.XLSX;
import static org.zhiqian.takeover.Ledgers.YAML;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiqian.AtTheOffice;

/** Files that are meant to break the reader: each is refused with a sentence, and the next file is read. */
class LedgerAttackTest extends AtTheOffice {
    @AfterEach
    void nothingWasStored() {
        assertThat(jdbc.sql("SELECT count(*) FROM cases").query(Integer.class).single())
                .isZero();
    }

    private String refusal(String contentType, byte[] body) {
        JsonNode run = Ledgers.run(work, PROVINCE, "commit", contentType, body);
        assertThat(run.at("/state/code").asText()).as(run.toString()).isEqualTo("REFUSED");
        return run.path("message").asText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &a [x,x,x]\\nb: &b [*a,*a,*a]\\ncases: [*b,*b]|第 2 行：不支持别名",
                "cases: !!java.net.URL ['http://localhost']|不支持类型标记",
                "cases:\\n- id: !!str C01|第 2 行：不支持类型标记",
                "cases:\\n- id: C01\\n  id: C02|字段 id 写了两次",
                "cases: []\\ncases: []|cases 写了两次",
                "cases: {}|cases 应为列表",
                "- 1|台账应为一组字段",
                "meta: 1|文件里没有 cases",
                "cases:\\n- id: 'C01|不是正确的 YAML",
                "cases: []\\n---\\ncases: []|后面还有别的内容"
            })
    void yamlThatIsNoLedgerIsRefusedWithItsLine(String yaml, String sentence) {
        assertThat(refusal(YAML, yaml.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .contains(sentence);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal(YAML, ("cases: " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("层次太深");
        assertThat(refusal(JSON, ("{\"cases\": " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("层次太深");
        assertThat(refusal(JSON, ("{\"meta\": " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("JSON");
    }

    @Test
    void anotherEncodingIsRefused() {
        assertThat(refusal(YAML, "cases: [] # 台账".getBytes(StandardCharsets.UTF_16)))
                .contains("UTF-8");
    }

    @Test
    void unknownKeysAreNamedWithTheirLine() {
        JsonNode run = Ledgers.run(
                work,
                PROVINCE,
                "preview",
                YAML,
                "colour: red\ncases:\n- id: C01\n  phone: 1".getBytes(StandardCharsets.UTF_8));
        assertThat(run.path("errors").toString())
                .contains("\"place\":\"第 1 行\",\"field\":\"colour\"")
                .contains("\"place\":\"第 4 行\",\"field\":\"phone\"");
    }

    @Test
    void moreCasesThanAllowedAreRefused() {
        String cases = "- {}\n".repeat(20_001);
        assertThat(refusal(YAML, ("cases:\n" + cases).getBytes(StandardCharsets.UTF_8)))
                .contains("最多 20000 件");
    }

    @Test
    void aFileOf40MegabytesIsNotEvenReadAndALargeOneOnlyHere() {
        byte[] large = new byte[40 << 20];
        assertThat(work.officer(PROVINCE)
                        .postBytes(YAML, "/api/imports/cases?mode=preview", large)
                        .status())
                .isEqualTo(413);
        byte[] some = new byte[2 << 20];
        assertThat(work.officer(PROVINCE)
                        .postBytes(JSON, "/api/petitions", some)
                        .status())
                .isEqualTo(413);
        assertThat(work.officer("hurd-530125")
                        .postBytes(YAML, "/api/imports/cases?mode=preview", some)
                        .status())
                .isIn(403, 413);
    }

    @Test
    void formatsAndModesThatDoNotExistAreRefusedAtOnce() {
        assertThat(work.officer(PROVINCE)
                        .postBytes("text/csv", "/api/imports/cases?mode=preview", new byte[] {1})
                        .status())
                .isEqualTo(415);
        assertThat(work.officer(PROVINCE)
                        .postBytes(YAML, "/api/imports/cases?mode=maybe", Ledgers.sample())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFormulaIsRefusedWithItsCell() {
        assertThat(refusal(XLSX, workbook(book -> {
                    book.getSheet("案件").createRow(1).createCell(0).setCellFormula("WEBSERVICE(\"http://localhost\")");
                })))
                .contains("案件!A2 是公式");
    }

    @Test
    void unknownHeadingsAndSheetsAreNamed() {
        JsonNode run = Ledgers.run(work, PROVINCE, "preview", XLSX, workbook(book -> {
            book.getSheet("案件").getRow(0).getCell(3).setCellValue("手机");
            book.createSheet("工人");
            book.getSheet("支付").createRow(1).createCell(0).setCellValue("没有");
        }));
        assertThat(Ledgers.reasons(run))
                .anyMatch(one -> one.contains("没有这个表头"))
                .anyMatch(one -> one.contains("没有这张表"))
                .anyMatch(one -> one.contains("表「案件」里没有这个编号"));
    }

    private byte[] workbook(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(LedgerTemplate.write()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertThat(refusal(XLSX, with("xl/vbaProject.bin", 10))).contains("含有宏");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        assertThat(refusal(XLSX, with("xl/media/image1.png", 300 << 20))).contains("解压后太大");
    }

    @Test
    void somethingElseIsRefused() throws IOException {
        assertThat(refusal(XLSX, Ledgers.sample())).contains("不是正确的 .xlsx");
        assertThat(refusal(XLSX, new byte[] {'P', 'K', 3, 4, 0, 0})).contains("不是正确的 .xlsx");
    }

    private static byte[] with(String part, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                ZipInputStream template = new ZipInputStream(new ByteArrayInputStream(LedgerTemplate.write()))) {
            for (ZipEntry entry = template.getNextEntry(); entry != null; entry = template.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                template.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            byte[] nothing = new byte[1 << 16];
            for (int written = 0; written < size; written += nothing.length) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aMillionRowsAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = workbook.createSheet("案件");
            sheet.createRow(0).createCell(0).setCellValue("编号");
            for (int row = 1; row < 1_000_000; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
            }
            workbook.write(bytes);
        }
        assertThat(refusal(XLSX, bytes.toByteArray())).contains("最多 200000 行");
    }
}
