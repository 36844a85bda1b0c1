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
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
                .contains("层次太深");
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
    void numbersOfCasesThatAreTooLongOrTellOfAPersonAreRefusedAndNotRepeated() {
        List<String> numbers = List.of(
                "长".repeat(500),
                "5" + "3".repeat(60),
                "C 13800138000",
                "53010219900101123X",
                "C\\n01",
                "\\uD800",
                "\\u202E1");
        String cases = numbers.stream().map("{\"id\": \"%s\"}"::formatted).collect(Collectors.joining(","));
        JsonNode run = Ledgers.run(
                work,
                PROVINCE,
                "commit",
                JSON,
                "{\"cases\": [%s]}".formatted(cases).getBytes(StandardCharsets.UTF_8));
        assertThat(run.at("/state/code").asText()).as(run.toString()).isEqualTo("REFUSED");
        assertThat(Ledgers.reasons(run))
                .contains(
                        "第 1 件 id：最多 60 字",
                        "第 2 件 id：最多 60 字",
                        "第 3 件 id：像手机、证件或者银行卡号码，请换成台账自己的编号",
                        "第 4 件 id：像手机、证件或者银行卡号码，请换成台账自己的编号",
                        "第 5 件 id：含有不能显示的字符",
                        "第 6 件 id：含有不能显示的字符",
                        "第 7 件 id：含有不能显示的字符");
        assertThat(work.officer(PROVINCE)
                        .get("/api/imports/" + run.path("id").asText() + "/cases")
                        .body())
                .contains("第 3 件")
                .doesNotContain("13800138000")
                .doesNotContain("1990");
    }

    @Test
    void unknownKeysAreRepeatedOnlyWhereTheyAreHarmless() {
        String odd =
                "{\"13800138000\": 1, \"cases\": [{\"id\": \"C01\", \"电话13800138000\": 1, \"a\\u0007\": 1, \"%s\": 1}]}"
                        .formatted("k".repeat(500));
        JsonNode run = Ledgers.run(work, PROVINCE, "preview", JSON, odd.getBytes(StandardCharsets.UTF_8));
        assertThat(Ledgers.reasons(run))
                .contains(" （未知字段）：没有这个字段，请去掉或者改正拼写", "C01 （未知字段）：没有这个字段，请去掉或者改正拼写")
                .noneMatch(one -> one.contains("1380013") || one.contains("\u0007"));
        assertThat(refusal(YAML, "cases:\n- 13800138000: 1\n  13800138000: 2".getBytes(StandardCharsets.UTF_8)))
                .contains("写了两次")
                .doesNotContain("1380013");
        assertThat(refusal(YAML, "cases: *诉求人柒".getBytes(StandardCharsets.UTF_8)))
                .contains("不支持别名")
                .doesNotContain("诉求人柒");
    }

    @ParameterizedTest
    @CsvSource({"0001-01, 太早", "1999-12, 太早", "-0001-01, 太早", "+12026-01, 还没有到", "2026-05, 还没有到"})
    void monthsThatCannotBeAreNamedInThePreview(String month, String reason) {
        JsonNode run = Ledgers.run(
                work,
                PROVINCE,
                "preview",
                JSON,
                "{\"cases\": [{\"id\": \"C01\", \"claim\": {\"period\": [\"%s\", \"2026-04\"]}}]}"
                        .formatted(month)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Ledgers.reasons(run)).anyMatch(one -> one.startsWith("C01 claim.period：") && one.contains(reason));
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
