package org.zhiqian.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiqian.takeover.SheetColumn.Sheet;

/** The empty workbook offices fill in; every column is text, so that codes and dates stay as typed. */
final class LedgerTemplate {
    private static final int WIDTH = 16 * 256;
    private static final int WIDE = 90 * 256;
    private static final List<String> NOTES = List.of(
            "每件案件在表「案件」占一行，编号不能重复；单位、支付、经过各占一行，用案件编号对应。",
            "日期写成 2026-04-20，月份写成 2026-03，金额单位元；一格有几项的用顿号隔开。",
            "接访日期填每一次来访；没有来访的案件填登记日期。经平台转来的，填平台线索日期。",
            "没有核实的案件，核实各列留空；没有办结的，办结日期留空。",
            "办结的欠薪案件应已全部付清。没有办结的案件，承接后停在应办的那一步：受理审查、核实情况、制定方案或者申请结案。",
            "行业主管、角色、支付来源、经过种类等用词的对照见 config/takeover/ledger-terms.yaml，可以增补。",
            "不要公式、宏和图片；不要改表名和表头。工人姓名、电话、证件号码不要填。");

    private LedgerTemplate() {}

    static byte[] write() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFCellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            XSSFCellStyle head = workbook.createCellStyle();
            XSSFFont bold = workbook.createFont();
            bold.setBold(true);
            head.setFont(bold);
            SheetColumn.SHEETS.forEach(sheet -> fill(workbook.createSheet(sheet.name()), sheet, head, text));
            XSSFSheet notes = workbook.createSheet(SheetColumn.NOTES);
            notes.setColumnWidth(0, WIDE);
            for (int i = 0; i < NOTES.size(); i++) {
                notes.createRow(i).createCell(0).setCellValue(NOTES.get(i));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(XSSFSheet sheet, Sheet definition, CellStyle head, CellStyle text) {
        XSSFRow headings = sheet.createRow(0);
        for (int i = 0; i < definition.columns().size(); i++) {
            headings.createCell(i).setCellValue(definition.columns().get(i).heading());
            headings.getCell(i).setCellStyle(head);
            sheet.setDefaultColumnStyle(i, text);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(definition.key().isEmpty() ? 1 : 0, 1);
    }
}
