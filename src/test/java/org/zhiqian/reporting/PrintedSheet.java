package org.zhiqian.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A printed table as somebody opens it. */
final class PrintedSheet {
    private static final DataFormatter SHOWN = new DataFormatter();

    private final Sheet sheet;

    private PrintedSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    static PrintedSheet read(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new PrintedSheet(workbook.getSheetAt(0));
        }
    }

    PrintedSheet hasMerged(String text, int columns) {
        assertThat(sheet.getMergedRegions())
                .filteredOn(range -> text(range).equals(text))
                .singleElement()
                .satisfies(range -> assertThat(range.getLastColumn() - range.getFirstColumn() + 1)
                        .isEqualTo(columns));
        return this;
    }

    /** The texts of a row from the left, empty cells left out. */
    PrintedSheet shows(int row, String... texts) {
        List<String> shown = new ArrayList<>();
        for (Cell cell : sheet.getRow(row)) {
            if (cell.getCellType() != CellType.BLANK) {
                shown.add(SHOWN.formatCellValue(cell));
            }
        }
        assertThat(shown).startsWith(texts);
        return this;
    }

    PrintedSheet hasHeading(String text) {
        assertThat(sheet.getRow(4)).extracting(SHOWN::formatCellValue).contains(text);
        return this;
    }

    PrintedSheet repeatsRows(int first, int last) {
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(first);
        assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(last);
        return this;
    }

    PrintedSheet hasNoFormulas() {
        for (Row row : sheet) {
            assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(row)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
        return this;
    }

    PrintedSheet isOneLandscapePageWide() {
        PrintSetup print = sheet.getPrintSetup();
        assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(print.getLandscape()).isTrue();
        assertThat(print.getFitWidth()).isEqualTo((short) 1);
        return this;
    }

    private String text(CellRangeAddress range) {
        return SHOWN.formatCellValue(sheet.getRow(range.getFirstRow()).getCell(range.getFirstColumn()));
    }
}
