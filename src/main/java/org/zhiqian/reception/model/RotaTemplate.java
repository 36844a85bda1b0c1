package org.zhiqian.reception.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiqian.organisation.Departments;
import org.zhiqian.reception.model.RotaEntry.Duty;

/** Writes the rota of a region as a spreadsheet to be changed and sent back; one line per session. */
public final class RotaTemplate {
    static final String SHEET = "值班表";
    private static final int CHARACTER = 256;

    private final Departments departments;

    public RotaTemplate(Departments departments) {
        this.departments = departments;
    }

    public byte[] write(List<RotaLine> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            heading(sheet, style(workbook, true));
            XSSFCellStyle plain = style(workbook, false);
            for (RotaLine line : lines) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), line, plain);
            }
            sheet.createFreezePane(0, 1);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
    }

    private static void heading(XSSFSheet sheet, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(0);
        for (RotaColumn column : RotaColumn.values()) {
            write(row, column, column.label(), style);
            sheet.setColumnWidth(column.ordinal(), column.width() * CHARACTER);
        }
    }

    private void fill(XSSFRow row, RotaLine line, XSSFCellStyle style) {
        write(row, RotaColumn.SESSION, line.key().label(), style);
        write(row, RotaColumn.DATE, line.date().toString(), style);
        write(row, RotaColumn.TIME, line.startsAt() + "–" + line.endsAt(), style);
        write(row, RotaColumn.PLACE, line.place(), style);
        write(row, RotaColumn.LEAD, offices(line, Duty.LEAD), style);
        write(row, RotaColumn.LEAD_POST, post(line, Duty.LEAD), style);
        write(row, RotaColumn.STAFF, offices(line, Duty.STAFF), style);
        write(row, RotaColumn.STAFF_POST, post(line, Duty.STAFF), style);
        write(row, RotaColumn.REASON, "", style);
    }

    private String offices(RotaLine line, Duty duty) {
        return line.rota().stream()
                .filter(entry -> entry.duty() == duty)
                .map(entry -> departments.nameOf(entry.office(), line.date()))
                .collect(Collectors.joining("、"));
    }

    private static String post(RotaLine line, Duty duty) {
        return line.rota().stream()
                .filter(entry -> entry.duty() == duty)
                .map(RotaEntry::post)
                .findFirst()
                .orElse("");
    }

    private static void write(XSSFRow row, RotaColumn column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column.ordinal());
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) 11);
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }
}
