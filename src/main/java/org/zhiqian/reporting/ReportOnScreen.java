package org.zhiqian.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiqian.reporting.PrintedTable.Cell;
import org.zhiqian.reporting.PrintedTable.Heading;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Content;
import org.zhiqian.reporting.model.Sentences;

/**
 * The official layout for a page on which each figure can be opened.
 *
 * @param headRows how many rows the headings take
 */
record ReportOnScreen(
        String table,
        String title,
        String annex,
        String region,
        String regionName,
        LocalDate from,
        LocalDate asOf,
        List<String> heading,
        List<Heading> head,
        int headRows,
        List<Line> rows,
        List<String> below,
        List<String> notes,
        List<Report.Finding> checks) {

    /**
     * A row.
     *
     * @param row what to ask for to open it; missing for the first row
     * @param ownLevel whether it is of the region's own level only
     */
    record Line(String name, @Nullable String row, boolean ownLevel, List<Figure> cells) {}

    /**
     * A cell.
     *
     * @param column what to ask for to open it; missing where nothing can be opened
     */
    record Figure(String text, boolean number, @Nullable String column) {}

    static ReportOnScreen of(ReportScope scope, Report report, String regionName) {
        PrintedTable printed = PrintedTable.of(scope.table(), report, regionName);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < report.rows().size(); i++) {
            Report.Line line = report.rows().get(i);
            boolean ownLevel = i > 0 && line.key() == null && line.region().equals(report.region());
            lines.add(new Line(
                    line.name(),
                    i == 0 || ownLevel ? null : line.key() == null ? line.region() : line.key(),
                    ownLevel,
                    figures(printed.rows().get(i), scope.table().printedColumns())));
        }
        return new ReportOnScreen(
                report.table(),
                scope.table().title(),
                printed.layout().annex(),
                report.region(),
                regionName,
                report.from(),
                report.asOf(),
                printed.heading(),
                printed.head(),
                printed.headRows(),
                List.copyOf(lines),
                printed.below(),
                printed.layout().notes(),
                report.checks());
    }

    private static List<Figure> figures(List<Cell> cells, List<Column> columns) {
        int stub = cells.size() - columns.size();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean opens = i >= stub && isCounted(columns.get(i - stub).content()) && isSomething(cell);
            figures.add(new Figure(
                    cell.text(),
                    cell.decimals() >= 0,
                    opens ? columns.get(i - stub).key() : null));
        }
        return List.copyOf(figures);
    }

    private static boolean isCounted(Content content) {
        return !(content instanceof Sentences || content instanceof Content.Unrecorded);
    }

    private static boolean isSomething(Cell cell) {
        return !cell.text().isEmpty() && !(cell.isNumber() && Double.parseDouble(cell.text()) == 0);
    }
}
