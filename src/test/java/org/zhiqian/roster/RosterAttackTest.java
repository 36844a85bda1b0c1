package org.zhiqian.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiqian.engine.Caller.Answer;

/** Files that are meant to break the reader of rosters: each is refused soon and with a sentence, and nothing is stored. */
class RosterAttackTest extends AtTheRoster {
    private static final int MEGABYTE = 1 << 20;
    private String number = "";

    @BeforeEach
    void open() {
        number = accepted();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(jdbc.sql("SELECT count(*) FROM roster_workers")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(claim(number)).isEqualTo("3 0 3 0 26400.00");
    }

    private void refusedFile(byte[] file, String sentence) {
        for (String mode : new String[] {"preview", "commit&basis=0"}) {
            refused(send(number, "mode=" + mode, file), 409, sentence);
        }
    }

    /** The file with parts added, replaced or left out. */
    private static byte[] withPart(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveInputStream in = new ZipArchiveInputStream(
                        new ByteArrayInputStream(file), StandardCharsets.UTF_8.name(), true, true);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() {
        refusedFile(new byte[0], "不是正确的 .xlsx 文件");
        refusedFile("姓名,证件号码".getBytes(StandardCharsets.UTF_8), "不是正确的 .xlsx 文件");
        byte[] whole = three().bytes();
        refusedFile(Arrays.copyOf(whole, whole.length / 2), "不是正确的 .xlsx 文件");
    }

    @Test
    void macrosLinksAndEmbeddedFilesAreRefused() throws IOException {
        refusedFile(withPart(three().bytes(), "xl/vbaProject.bin", new byte[] {1}), "文件含有宏");
        refusedFile(withPart(three().bytes(), "xl/externalLinks/externalLink1.xml", new byte[] {1}), "引用了其他文件");
        refusedFile(withPart(three().bytes(), "xl/embeddings/oleObject1.bin", new byte[] {1}), "嵌入了其他文件");
    }

    @Test
    void aBombAndAMillionRowsAreRefusedSoon() throws IOException {
        byte[] bomb = withPart(three().bytes(), "xl/media/image1.png", new byte[100 * MEGABYTE]);
        assertThat(bomb.length).isLessThan(MEGABYTE);
        refusedFile(bomb, "文件解压后太大");
        StringBuilder rows = new StringBuilder("<?xml version=\"1.0\"?><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        byte[] million = withPart(
                three().bytes(),
                "xl/worksheets/sheet1.xml",
                rows.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
        long began = System.nanoTime();
        refused(send(number, "mode=preview", million), 409, "表「名册」太长：最多 10000 行");
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(10_000);
        byte[] huge = new byte[9 * MEGABYTE];
        assertThat(send(number, "mode=preview", huge).status()).isEqualTo(413);
    }

    @Test
    void entitiesAreNotOpened() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\""
                + " t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        refusedFile(
                withPart(three().bytes(), "xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_8)),
                "不是正确的 .xlsx 文件");
    }

    @Test
    void formulasAndSpoiltNumbersAreNamedWithTheirCell() {
        byte[] file = three().bytes(workbook -> {
            workbook.getSheet("名册").getRow(2).createCell(13).setCellFormula("1+1");
            workbook.getSheet("名册").getRow(1).createCell(2).setCellValue(530000199001010011d);
            workbook.getSheet("名册").getRow(3).createCell(20).setCellValue("多");
        });
        Answer preview = send(number, "mode=preview", file);
        assertThat(errors(preview.json()))
                .contains("2 证件号码 这一格是数字格式，末几位已经丢失，请把单元格设为文本再重填", "3 欠薪金额 是公式，请复制后「选择性粘贴—数值」再上传")
                .contains("4  U 列没有表头，请去掉这一格的内容");
        assertThat(send(number, "mode=commit&basis=0", file).status()).isEqualTo(409);
    }

    @Test
    void otherSheetsAndHeadingsAreNotGuessedAt() {
        refusedFile(three().bytes(workbook -> workbook.createSheet("名册2")), "除了表「名册」还有 1 张别的表");
        refusedFile(RosterFile.payments().paid(1, "5").bytes(), "没有表「名册」");
        refusedFile(
                three().bytes(workbook ->
                        workbook.getSheet("名册").getRow(0).getCell(0).setCellValue("名字")),
                "表头「名字」不认识");
        refusedFile(
                three().bytes(workbook -> {
                    workbook.getSheet("名册")
                            .getRow(0)
                            .removeCell(workbook.getSheet("名册").getRow(0).getCell(13));
                    workbook.getSheet("名册")
                            .getRow(0)
                            .removeCell(workbook.getSheet("名册").getRow(0).getCell(14));
                }),
                "缺少表头「欠薪金额」");
    }
}
