package org.zhiqian.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rosters as offices send them; all invented. */
final class RosterFile {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final List<String> HEADINGS = List.of(
            "姓名", "证件类型", "证件号码", "手机号码", "户籍地", "开户银行", "银行账号", "工种", "班组", "农民工", "低收入", "欠薪起始月", "欠薪截止月", "欠薪金额",
            "核实金额", "备注");

    private final String sheet;
    private final List<String> headings;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private RosterFile(String sheet, List<String> headings) {
        this.sheet = sheet;
        this.headings = headings;
    }

    static RosterFile roster() {
        return new RosterFile("名册", HEADINGS);
    }

    static RosterFile payments() {
        return new RosterFile("支付表", List.of("序号", "姓名", "证件号码", "本次支付金额", "支付凭证"));
    }

    /** A migrant worker who is owed so much, with some cells changed. */
    RosterFile worker(int number, String owed, String... changes) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("姓名", "工人" + chinese(number));
        row.put("证件号码", idNumber(number));
        row.put("手机号码", "199%08d".formatted(number));
        row.put("开户银行", "虚拟农村商业银行");
        row.put("银行账号", "62000000000%08d".formatted(number));
        row.put("工种", "泥工");
        row.put("班组", "泥工一组");
        row.put("农民工", "是");
        row.put("欠薪起始月", "2026-02");
        row.put("欠薪截止月", "2026-03");
        row.put("欠薪金额", owed);
        return row(row, changes);
    }

    RosterFile row(Map<String, String> cells, String... changes) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        rows.add(row);
        return this;
    }

    RosterFile paid(int position, String amount) {
        return row(Map.of("序号", String.valueOf(position), "本次支付金额", amount));
    }

    byte[] bytes() {
        return bytes(workbook -> {});
    }

    byte[] bytes(Consumer<SXSSFWorkbook> more) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SXSSFSheet table = workbook.createSheet(sheet);
            Row head = table.createRow(0);
            for (int i = 0; i < headings.size(); i++) {
                head.createCell(i).setCellValue(headings.get(i));
            }
            for (int line = 0; line < rows.size(); line++) {
                Row row = table.createRow(line + 1);
                for (int i = 0; i < headings.size(); i++) {
                    String text = rows.get(line).getOrDefault(headings.get(i), "");
                    if (!text.isEmpty()) {
                        row.createCell(i).setCellValue(text);
                    }
                }
            }
            more.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The sheet as texts, its headings first. */
    static List<List<String>> read(byte[] file, String sheet) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet table = workbook.getSheet(sheet);
            DataFormatter formatter = new DataFormatter();
            List<List<String>> rows = new ArrayList<>();
            table.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.getRow(0).getLastCellNum(); i++) {
                    cells.add(row.getCell(i) == null ? "" : formatter.formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            });
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many cells are formulas. */
    static int formulas(byte[] file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            int formulas = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                    }
                }
            }
            return formulas;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file with these rows typed into its sheet, below the headings. */
    static byte[] filled(byte[] file, String sheet, List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int line = 1; line < rows.size(); line++) {
                Row row = workbook.getSheet(sheet).createRow(line);
                for (int i = 0; i < rows.get(line).size(); i++) {
                    row.createCell(i).setCellValue(rows.get(line).get(i));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With the never issued prefix 530000. */
    static String idNumber(int number) {
        return checked("530000%d%02d%02d%03d"
                .formatted(
                        1970 + number / 280_000 % 30, 1 + number / 28_000 % 10, 1 + number / 1000 % 28, number % 1000));
    }

    /** With its check character. */
    static String checked(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static String chinese(int number) {
        StringBuilder name = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            name.append("零一二三四五六七八九".charAt(digit - '0'));
        }
        return name.toString();
    }
}
