package org.zhiqian.reception.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiqian.kernel.InvalidInput.Problem;
import org.zhiqian.kernel.Refusal;

/** The cells of an uploaded rota spreadsheet; refuses what is no harmless .xlsx file before it is read. */
public final class RotaUpload {
    private static final int MOST_INFLATED_BYTES = 16 << 20;
    private static final int MOST_PARTS = 200;
    private static final int MOST_ROWS = 200;

    private RotaUpload() {}

    /** A line of the sheet; rows count from 1 as people see them. */
    public record Line(int row, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        String cell(RotaColumn column) {
            return cells.get(column.ordinal());
        }

        Problem problem(RotaColumn column, String message) {
            return new Problem(column.letter() + row, "第 %d 行「%s」".formatted(row, column.label()), message);
        }
    }

    /** The lines with text under the heading; problems are added for cells that cannot be read. */
    public static List<Line> lines(byte[] file, List<Problem> problems) {
        requireHarmless(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            if (sheet.getPhysicalNumberOfRows() > MOST_ROWS) {
                throw new Refusal("表中超过 %d 行，请下载模板后填写。".formatted(MOST_ROWS));
            }
            requireHeading(sheet);
            List<Line> lines = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getRowNum() > 0) {
                    Line line = line(row, problems);
                    if (line.cells().stream().anyMatch(text -> !text.isEmpty())) {
                        lines.add(line);
                    }
                }
            }
            return lines;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw notASpreadsheet();
        }
    }

    private static void requireHarmless(byte[] file) {
        int parts = 0;
        long inflated = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            byte[] buffer = new byte[8192];
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("externallinks") || name.contains("embeddings")) {
                    throw new Refusal("文件含有宏、外部链接或者嵌入对象，不能上传；请下载模板，只填写文字。");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED_BYTES) {
                        throw new Refusal("文件解压后超过 16 MB，不能上传；请下载模板后填写。");
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw new Refusal("文件内容过多，不能上传；请下载模板后填写。");
                }
            }
        } catch (IOException broken) {
            throw notASpreadsheet();
        }
        if (parts == 0) {
            throw notASpreadsheet();
        }
    }

    private static void requireHeading(Sheet sheet) {
        for (RotaColumn column : RotaColumn.values()) {
            Row heading = sheet.getRow(0);
            Cell cell = heading == null ? null : heading.getCell(column.ordinal());
            if (cell == null
                    || !new DataFormatter().formatCellValue(cell).strip().equals(column.label())) {
                throw new Refusal("第 1 行 %s 列应为「%s」，请下载最新模板后填写，不要增删列。".formatted(column.letter(), column.label()));
            }
        }
    }

    private static Line line(Row row, List<Problem> problems) {
        List<String> cells = new ArrayList<>();
        for (RotaColumn column : RotaColumn.values()) {
            cells.add(text(row, column, problems));
        }
        return new Line(row.getRowNum() + 1, cells);
    }

    private static String text(Row row, RotaColumn column, List<Problem> problems) {
        Cell cell = row.getCell(column.ordinal());
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.FORMULA || cell.getCellType() == CellType.ERROR) {
            problems.add(new Line(row.getRowNum() + 1, List.of()).problem(column, "是公式或者错误值，请直接填写文字"));
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return new DataFormatter().formatCellValue(cell).strip();
    }

    private static Refusal notASpreadsheet() {
        return new Refusal("文件不是 .xlsx 表格或者已经损坏，请下载模板，填写后另存为 .xlsx 再上传。");
    }
}
