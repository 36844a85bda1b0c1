package org.zhiqian.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes workbooks whose cells are texts and amounts; what looks like a formula stays a text. */
final class SheetWriter {
    private static final int WIDTH = 14 * 256;
    private static final int WIDE = 100 * 256;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle text;
    private final XSSFCellStyle money;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle fault;

    private SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        money = workbook.createCellStyle();
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        heading = workbook.createCellStyle();
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        fault = workbook.createCellStyle();
        fault.setDataFormat(text.getDataFormat());
        fault.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        fault.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The bytes of a workbook. */
    static byte[] write(Consumer<SheetWriter> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(new SheetWriter(workbook));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A sheet with its headings; columns of texts are formatted as text to the end. */
    XSSFSheet sheet(String name, List<String> headings, List<Column.Kind> kinds) {
        XSSFSheet sheet = workbook.createSheet(name);
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            row.createCell(i).setCellValue(headings.get(i));
            row.getCell(i).setCellStyle(heading);
            sheet.setDefaultColumnStyle(i, kinds.get(i) == Column.Kind.MONEY ? money : text);
            sheet.setColumnWidth(i, i < kinds.size() ? WIDTH : WIDE);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    void row(XSSFSheet sheet, int number, List<? extends @Nullable Object> values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.size(); i++) {
            @Nullable Object value = values.get(i);
            if (value instanceof BigDecimal amount) {
                put(row, i, money).setCellValue(amount.doubleValue());
            } else if (value instanceof Integer count) {
                put(row, i, heading).setCellValue(count);
            } else if (value != null) {
                put(row, i, text).setCellValue(value.toString());
            }
        }
    }

    private static XSSFCell put(XSSFRow row, int column, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** Colours cells in which something is wrong. */
    void mark(XSSFSheet sheet, int row, List<Integer> columns) {
        columns.forEach(column -> {
            @Nullable XSSFCell cell = sheet.getRow(row).getCell(column);
            (cell == null ? sheet.getRow(row).createCell(column) : cell).setCellStyle(fault);
        });
    }

    void wide(XSSFSheet sheet, int column) {
        sheet.setColumnWidth(column, WIDE);
    }

    /** Lets the column take only these words. */
    void choice(XSSFSheet sheet, int column, int rows, List<String> words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        restrict(
                sheet,
                column,
                rows,
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                "请从下拉列表中选择：" + String.join("、", words));
    }

    /** Lets the column take amounts from 0. */
    void amount(XSSFSheet sheet, int column, int rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        restrict(
                sheet,
                column,
                rows,
                helper.createDecimalConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null),
                "请填数字，单位元");
    }

    private static void restrict(
            XSSFSheet sheet, int column, int rows, DataValidationConstraint constraint, String sentence) {
        DataValidation validation = sheet.getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(1, rows, column, column));
        validation.createErrorBox("填写有误", sentence);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    void notes(String name, List<String> lines) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, WIDE);
        for (int i = 0; i < lines.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(lines.get(i));
        }
    }
}
