package org.zhiqian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A list of cases as a spreadsheet; what was typed by people stays text, whatever it begins with. */
final class CaseList {
    private static final int WIDTH = 18 * 256;
    private static final List<String> HEADINGS =
            List.of("案件编号", "地区", "状态", "类别", "优先", "收到日期", "涉及人数", "申报金额（元）", "项目", "责任人", "化解时限");

    private CaseList() {}

    static byte[] write(List<CaseSheet.Head> cases) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("案件");
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            text.setQuotePrefixed(true);
            Row head = sheet.createRow(0);
            for (int i = 0; i < HEADINGS.size(); i++) {
                head.createCell(i).setCellValue(HEADINGS.get(i));
                sheet.setColumnWidth(i, WIDTH);
            }
            sheet.createFreezePane(1, 1);
            for (CaseSheet.Head one : cases) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), one, text);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Row row, CaseSheet.Head one, CellStyle text) {
        List<String> texts = List.of(
                one.number(),
                one.region().label(),
                one.status().label(),
                Optional.ofNullable(one.severity()).map(CaseSheet.Term::label).orElse(""),
                one.priority().label(),
                one.receivedOn().toString());
        for (int i = 0; i < texts.size(); i++) {
            put(row, i, texts.get(i), text);
        }
        row.createCell(6).setCellValue(one.people());
        row.createCell(7).setCellValue(one.claimedAmount().doubleValue());
        put(row, 8, Optional.ofNullable(one.project()).orElse(""), text);
        put(row, 9, Optional.ofNullable(one.handler()).orElse(""), text);
        put(row, 10, Optional.ofNullable(one.resolveBy()).map(Object::toString).orElse(""), text);
    }

    private static void put(Row row, int column, String value, CellStyle text) {
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(text);
    }
}
