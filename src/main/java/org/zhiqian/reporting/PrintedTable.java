package org.zhiqian.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Layout;
import org.zhiqian.reporting.model.Layout.Show;
import org.zhiqian.reporting.model.Layout.Stub;
import org.zhiqian.reporting.model.StatutoryTable;

/**
 * A report as it stands on paper, whatever paper that is.
 *
 * @param head the cells of the headings, merged where columns share them
 * @param headRows how many rows they take
 */
public record PrintedTable(
        String id,
        Layout layout,
        List<String> heading,
        List<Width> columns,
        List<Heading> head,
        int headRows,
        List<List<Cell>> rows,
        List<String> below,
        List<String> signatures) {

    /** How much room a column needs. */
    enum Width {
        ORDINAL(5),
        NUMBER(8),
        NAME(20),
        TEXT(18);

        private final int digits;

        Width(int digits) {
            this.digits = digits;
        }

        /** In digits, two to a Chinese character. */
        int digits() {
            return digits;
        }
    }

    /** A cell of the headings. */
    record Heading(int row, int column, int rows, int columns, String text) {}

    /**
     * A cell of the body.
     *
     * @param decimals of a number; less than zero for words
     */
    record Cell(String text, int decimals) {
        static Cell words(String text) {
            return new Cell(text, -1);
        }

        boolean isNumber() {
            return decimals >= 0 && !text.isEmpty();
        }
    }

    /** As counted now: nobody has signed it, and its date is that of the figures. */
    static PrintedTable of(StatutoryTable table, Report report, String region) {
        return of(table, report, new Fields(region, report, Optional.empty()));
    }

    /** As handed in. */
    public static PrintedTable of(StatutoryTable table, Report report, String region, Signed signed) {
        return of(table, report, new Fields(region, report, Optional.of(signed)));
    }

    private static PrintedTable of(StatutoryTable table, Report report, Fields fields) {
        List<Stub> stub = table.layout().stub().stream()
                .filter(one ->
                        one.show() != Show.NAME_OF_SEVERAL || report.rows().size() > 1)
                .toList();
        List<Column> columns = table.printedColumns();
        Headings headings = new Headings(stub, columns, table.layout().numbered());
        List<List<Cell>> rows = new ArrayList<>();
        for (Report.Line line : report.rows()) {
            rows.add(Stream.concat(
                            stub.stream().map(one -> stubCell(one, rows.size() + 1, line)),
                            columns.stream().map(column -> cell(column, line)))
                    .toList());
        }
        return new PrintedTable(
                table.id(),
                table.layout(),
                fields.filled(table.layout().heading()),
                Stream.concat(
                                stub.stream().map(PrintedTable::width),
                                columns.stream().map(column -> column.unit().isText() ? Width.TEXT : Width.NUMBER))
                        .toList(),
                headings.cells(),
                headings.rows(),
                List.copyOf(rows),
                report.below(),
                fields.signatures(table.layout()));
    }

    private static Width width(Stub stub) {
        return stub.show() == Show.NUMBER ? Width.ORDINAL : Width.NAME;
    }

    private static Cell stubCell(Stub stub, int number, Report.Line line) {
        return stub.show() == Show.NUMBER ? new Cell(Integer.toString(number), 0) : Cell.words(line.name());
    }

    private static Cell cell(Column column, Report.Line line) {
        return new Cell(
                line.printed().getOrDefault(column.key(), ""),
                column.unit().isText() ? -1 : column.unit().decimals());
    }
}
