package org.zhiqian.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A list as a spreadsheet. Texts stay texts, whatever they begin with; nothing is a formula. */
public final class RowsSheet {
    private static final int CHARACTER = 256;

    private RowsSheet() {}

    /** One column: its heading, how many characters wide it is, and what it shows of a row. */
    public record Column<R>(String heading, int width, Function<R, @Nullable Object> value) {}

    /**
     * A sheet of that name.
     *
     * @param written hears how many rows there are so far
     */
    public static <R> byte[] write(String name, List<Column<R>> columns, Stream<R> rows, IntConsumer written) {
        try (Workbook workbook = new SXSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(name);
            CellStyle text = workbook.createCellStyle();
            CreationHelper helper = workbook.getCreationHelper();
            text.setDataFormat(helper.createDataFormat().getFormat("@"));
            text.setQuotePrefixed(true);
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(helper.createDataFormat().getFormat("#,##0.00"));
            Row head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                head.createCell(i).setCellValue(columns.get(i).heading());
                sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            rows.forEachOrdered(row -> {
                Row line = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < columns.size(); i++) {
                    fill(line.createCell(i), columns.get(i).value().apply(row), text, money);
                }
                written.accept(line.getRowNum());
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
    }

    private static void fill(Cell cell, @Nullable Object value, CellStyle text, CellStyle money) {
        if (value instanceof BigDecimal amount) {
            cell.setCellValue(amount.doubleValue());
            cell.setCellStyle(money);
        } else if (value instanceof Integer count) {
            cell.setCellValue(count);
        } else if (value != null) {
            cell.setCellValue(value.toString());
            cell.setCellStyle(text);
        }
    }
}
