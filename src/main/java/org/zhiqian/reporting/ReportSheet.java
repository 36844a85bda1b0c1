package org.zhiqian.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiqian.reporting.PrintedTable.Cell;
import org.zhiqian.reporting.PrintedTable.Heading;

/**
 * The official layout as a spreadsheet: annex, title, heading line, columns under their merged groups, what stands
 * below; A4 landscape, one page wide, headings repeated on every page.
 */
public final class ReportSheet {
    private static final int TITLE_ROW = 1;
    private static final int HEADING_ROW = 2;
    private static final int HEAD_ROW = 3;
    private static final int CHARACTER = 256;
    private static final int LINE_HEIGHT = 13;
    private static final int CELL_PADDING = 5;
    private static final double MARGIN_INCHES = 0.4;

    private final PrintedTable table;
    private final int width;
    private final int firstRow;
    private final XSSFSheet sheet;
    private final SheetStyles styles;

    private ReportSheet(PrintedTable table, XSSFWorkbook workbook) {
        this.table = table;
        width = table.columns().size();
        firstRow = HEAD_ROW + table.headRows();
        sheet = workbook.createSheet(table.id());
        styles = new SheetStyles(workbook);
    }

    public static byte[] write(PrintedTable table) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new ReportSheet(table, workbook).fill();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
    }

    private void fill() {
        top();
        columnHeadings();
        for (int i = 0; i < table.rows().size(); i++) {
            line(firstRow + i, table.rows().get(i));
        }
        bottom();
        page();
    }

    private void top() {
        text(sheet.createRow(0), 0, table.layout().annex(), styles.plain());
        XSSFRow title = sheet.createRow(TITLE_ROW);
        title.setHeightInPoints(36);
        text(title, 0, table.layout().title(), styles.title());
        merge(TITLE_ROW, TITLE_ROW, 0, width - 1);
        fields(HEADING_ROW, table.heading());
    }

    private void fields(int at, List<String> fields) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(22);
        for (int i = 0; i < fields.size(); i++) {
            int from = i * width / fields.size();
            text(row, from, fields.get(i), styles.plain());
            merge(at, at, from, (i + 1) * width / fields.size() - 1);
        }
    }

    private void columnHeadings() {
        for (int i = 0; i < table.headRows(); i++) {
            sheet.createRow(HEAD_ROW + i).setHeightInPoints(heightOfHead(i));
        }
        for (int i = 0; i < width; i++) {
            sheet.setColumnWidth(i, table.columns().get(i).digits() * CHARACTER);
        }
        for (Heading cell : table.head()) {
            int top = HEAD_ROW + cell.row();
            text(sheet.getRow(top), cell.column(), cell.text(), styles.heading());
            mergeBoxed(top, top + cell.rows() - 1, cell.column(), cell.column() + cell.columns() - 1);
        }
    }

    /** What stands in the row alone decides; a cell that reaches down gets the rest from the rows below. */
    private int heightOfHead(int row) {
        boolean last = table.head().stream().allMatch(cell -> cell.row() + cell.rows() - 1 <= row);
        int lines = table.head().stream()
                .filter(cell -> cell.row() + cell.rows() - 1 == row)
                .filter(cell -> cell.rows() == 1 || last || row == table.headRows() - 2)
                .mapToInt(cell -> linesOf(cell.text(), widthOf(cell)) - (cell.rows() - 1))
                .max()
                .orElse(1);
        return Math.max(1, lines) * LINE_HEIGHT + 2 * CELL_PADDING;
    }

    private int widthOf(Heading cell) {
        return table.columns().subList(cell.column(), cell.column() + cell.columns()).stream()
                .mapToInt(PrintedTable.Width::digits)
                .sum();
    }

    private void line(int at, List<Cell> cells) {
        XSSFRow row = sheet.createRow(at);
        int lines = 1;
        for (int i = 0; i < width; i++) {
            Cell printed = cells.get(i);
            if (printed.isNumber()) {
                XSSFCell cell = row.createCell(i);
                cell.setCellValue(Double.parseDouble(printed.text()));
                cell.setCellStyle(styles.number(printed.decimals()));
            } else {
                text(row, i, printed.text(), styles.text());
                lines = Math.max(
                        lines, linesOf(printed.text(), table.columns().get(i).digits()));
            }
        }
        row.setHeightInPoints(lines * LINE_HEIGHT + CELL_PADDING);
    }

    /** A Chinese character is as wide as two digits, by which column widths count. */
    private static int linesOf(String text, int width) {
        return text.lines()
                .mapToInt(line -> {
                    int digits = line.codePoints().map(one -> one < 128 ? 1 : 2).sum();
                    return Math.max(1, (digits + width - 1) / width);
                })
                .sum();
    }

    private void bottom() {
        int at = firstRow + table.rows().size();
        for (String sentence : table.below()) {
            wide(at++, sentence);
        }
        if (!table.signatures().isEmpty()) {
            fields(at++, table.signatures());
        }
        for (String note : table.layout().notes()) {
            wide(at++, note);
        }
    }

    private void wide(int at, String sentence) {
        XSSFRow row = sheet.createRow(at);
        int digits =
                table.columns().stream().mapToInt(PrintedTable.Width::digits).sum();
        row.setHeightInPoints(linesOf(sentence, digits) * (LINE_HEIGHT + 2) + CELL_PADDING);
        text(row, 0, sentence, styles.wrapped());
        merge(at, at, 0, width - 1);
    }

    private void page() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, firstRow - 1, -1, -1));
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    /** Always a text: what stands in it is never calculated, not even after somebody edits the cell. */
    private static void text(XSSFRow row, int at, String text, CellStyle style) {
        XSSFCell cell = row.createCell(at);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
    }

    private void merge(int firstRow, int lastRow, int first, int last) {
        if (firstRow < lastRow || first < last) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, first, last));
        }
    }

    private void mergeBoxed(int firstRow, int lastRow, int first, int last) {
        merge(firstRow, lastRow, first, last);
        CellRangeAddress box = new CellRangeAddress(firstRow, lastRow, first, last);
        RegionUtil.setBorderTop(BorderStyle.THIN, box, sheet);
        RegionUtil.setBorderBottom(BorderStyle.THIN, box, sheet);
        RegionUtil.setBorderLeft(BorderStyle.THIN, box, sheet);
        RegionUtil.setBorderRight(BorderStyle.THIN, box, sheet);
    }
}
