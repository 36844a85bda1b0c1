package org.zhiqian.reporting;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a printed table look. */
final class SheetStyles {
    private static final String FONT = "宋体";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = style(11, false, HorizontalAlignment.LEFT);
        wrapped = style(11, false, HorizontalAlignment.LEFT);
        wrapped.setWrapText(true);
        title = style(18, true, HorizontalAlignment.CENTER);
        heading = boxed(style(10, true, HorizontalAlignment.CENTER));
        text = boxed(style(10, false, HorizontalAlignment.LEFT));
    }

    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle wrapped() {
        return wrapped;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, places -> {
            XSSFCellStyle style = boxed(style(10, false, HorizontalAlignment.CENTER));
            style.setDataFormat(workbook.createDataFormat().getFormat(places == 0 ? "0" : "0." + "0".repeat(places)));
            style.setQuotePrefixed(false);
            return style;
        });
    }

    private XSSFCellStyle style(int points, boolean bold, HorizontalAlignment alignment) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(true);
        return style;
    }

    private static XSSFCellStyle boxed(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
