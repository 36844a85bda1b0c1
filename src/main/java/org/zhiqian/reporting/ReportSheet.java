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
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.StatutoryTable;

/**
 * The official layout: annex, title, heading line, columns under their merged groups, notes; A4 landscape, one page wide.
 * With more than one row a first column names the region, which the official form has in its heading line only.
 */
final class ReportSheet {
    private static final int TITLE_ROW = 1;
    private static final int HEADING_ROW = 2;
    private static final int GROUP_ROW = 3;
    private static final int COLUMN_ROW = 4;
    private static final int FIRST_ROW = 5;
    private static final int CHARACTER = 256;
    private static final int REGION_WIDTH = 20;
    private static final int NUMBER_WIDTH = 8;
    private static final int TEXT_WIDTH = 18;
    private static final int LINE_HEIGHT = 13;
    private static final int CELL_PADDING = 5;
    private static final double MARGIN_INCHES = 0.4;

    private final StatutoryTable table;
    private final Report report;
    private final List<Column> columns;
    private final int offset;
    private final int width;
    private final XSSFSheet sheet;
    private final SheetStyles styles;

    private ReportSheet(StatutoryTable table, Report report, XSSFWorkbook workbook) {
        this.table = table;
        this.report = report;
        columns = table.printedColumns();
        offset = report.rows().size() > 1 ? 1 : 0;
        width = columns.size() + offset;
        sheet = workbook.createSheet(report.table());
        styles = new SheetStyles(workbook);
    }

    static byte[] write(StatutoryTable table, Report report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new ReportSheet(table, report, workbook).fill();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
    }

    private void fill() {
        top();
        columnHeadings();
        for (int i = 0; i < report.rows().size(); i++) {
            line(FIRST_ROW + i, report.rows().get(i));
        }
        notes();
        page();
    }

    private void top() {
        text(sheet.createRow(0), 0, table.annex(), styles.plain());
        XSSFRow title = sheet.createRow(TITLE_ROW);
        title.setHeightInPoints(36);
        text(title, 0, table.title(), styles.title());
        merge(TITLE_ROW, TITLE_ROW, 0, width - 1);
        XSSFRow heading = sheet.createRow(HEADING_ROW);
        heading.setHeightInPoints(22);
        int fields = table.heading().size();
        for (int i = 0; i < fields; i++) {
            int from = i * width / fields;
            text(heading, from, filled(table.heading().get(i)), styles.plain());
            merge(HEADING_ROW, HEADING_ROW, from, (i + 1) * width / fields - 1);
        }
    }

    private String filled(String field) {
        return field.replace("{region}", report.rows().get(0).name())
                .replace("{date}", report.asOf().toString());
    }

    private void columnHeadings() {
        XSSFRow groups = sheet.createRow(GROUP_ROW);
        groups.setHeightInPoints(24);
        XSSFRow labels = sheet.createRow(COLUMN_ROW);
        labels.setHeightInPoints(58);
        if (offset == 1) {
            text(groups, 0, "地区", styles.heading());
            mergeBoxed(GROUP_ROW, COLUMN_ROW, 0, 0);
            sheet.setColumnWidth(0, REGION_WIDTH * CHARACTER);
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.setColumnWidth(i + offset, (column.unit().isText() ? TEXT_WIDTH : NUMBER_WIDTH) * CHARACTER);
            if (column.group().isEmpty()) {
                text(groups, i + offset, column.heading(), styles.heading());
                mergeBoxed(GROUP_ROW, COLUMN_ROW, i + offset, i + offset);
            } else {
                text(labels, i + offset, column.heading(), styles.heading());
                group(groups, i);
            }
        }
    }

    private void group(XSSFRow groups, int first) {
        String name = columns.get(first).group();
        if (first > 0 && columns.get(first - 1).group().equals(name)) {
            return;
        }
        int last = first;
        while (last + 1 < columns.size() && columns.get(last + 1).group().equals(name)) {
            last++;
        }
        text(groups, first + offset, name, styles.heading());
        mergeBoxed(GROUP_ROW, GROUP_ROW, first + offset, last + offset);
    }

    private void line(int at, Report.Line line) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(linesOf(line) * LINE_HEIGHT + CELL_PADDING);
        if (offset == 1) {
            text(row, 0, line.name(), styles.text());
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String printed = line.printed().getOrDefault(column.key(), "");
            if (column.unit().isText() || printed.isEmpty()) {
                text(row, i + offset, printed, styles.text());
            } else {
                XSSFCell cell = row.createCell(i + offset);
                cell.setCellValue(Double.parseDouble(printed));
                cell.setCellStyle(styles.number(column.unit().decimals()));
            }
        }
    }

    private int linesOf(Report.Line line) {
        int texts = columns.stream()
                .filter(column -> column.unit().isText())
                .mapToInt(column -> linesOf(line.printed().getOrDefault(column.key(), ""), TEXT_WIDTH))
                .max()
                .orElse(1);
        return Math.max(texts, offset == 1 ? linesOf(line.name(), REGION_WIDTH) : 1);
    }

    /** A Chinese character is as wide as two digits, by which column widths count. */
    private static int linesOf(String text, int width) {
        int digits = text.codePoints().map(one -> one < 128 ? 1 : 2).sum();
        return Math.max(1, (digits + width - 1) / width);
    }

    private void notes() {
        int at = FIRST_ROW + report.rows().size();
        for (String note : table.notes()) {
            text(sheet.createRow(at), 0, note, styles.plain());
            merge(at, at, 0, width - 1);
            at++;
        }
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
        sheet.setRepeatingRows(new CellRangeAddress(GROUP_ROW, COLUMN_ROW, -1, -1));
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
