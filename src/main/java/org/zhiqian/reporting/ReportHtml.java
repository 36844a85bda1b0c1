package org.zhiqian.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiqian.printing.Paper;
import org.zhiqian.reporting.PrintedTable.Cell;
import org.zhiqian.reporting.PrintedTable.Heading;

/** A table on paper as the HTML that becomes its PDF. */
final class ReportHtml {
    private static final String STYLE =
            """
            @page { size: A4 landscape; margin: 12mm 10mm 14mm 10mm;
                @bottom-center { content: '第 ' counter(page) ' 页，共 ' counter(pages) ' 页'; font-family: %1$s; font-size: 8pt } }
            body { font-family: %1$s; font-size: %3$.2fpt; margin: 0 }
            h1 { text-align: center; font-size: %4$.2fpt; font-weight: normal; margin: %5$.2fmm 0 %6$.2fmm 0 }
            p { margin: %5$.2fmm 0 0 0 }
            table { width: 99.8%%; border-collapse: collapse; table-layout: fixed }
            table.figures { -fs-table-paginate: paginate; margin: 1mm 0.2mm }
            table.figures th, table.figures td { border: 0.5pt solid #000; padding: %5$.2fmm 0.5mm; font-weight: normal;
                font-size: %2$.2fpt; text-align: center; word-wrap: break-word }
            table.figures th.goes-on { border-bottom-style: hidden }
            table.figures td.words { text-align: left; padding: %5$.2fmm 1mm }
            tr { page-break-inside: avoid }
            table.fields td { padding: %5$.2fmm 0 }
            """;
    private static final int MANY_COLUMNS = 18;

    private final PrintedTable table;
    private final String fonts;

    ReportHtml(PrintedTable table, String fonts) {
        this.table = table;
        this.fonts = fonts;
    }

    /** Everything so many times as large as usual. */
    String onOnePage(double scale) {
        return page(scale, table.head().stream().map(cell -> new Th(cell, false)));
    }

    /** The renderer draws no frame around a cell over several rows where headings are repeated: each row has its own part. */
    String onSeveralPages() {
        return page(1, table.head().stream().flatMap(ReportHtml::rowByRow));
    }

    /** A cell of the headings, or a part of one that goes on below. */
    private record Th(Heading cell, boolean goesOn) {
        String html() {
            return "<th%s rowspan=\"%d\" colspan=\"%d\">%s</th>"
                    .formatted(goesOn ? " class=\"goes-on\"" : "", cell.rows(), cell.columns(), lines(cell.text()));
        }
    }

    private static Stream<Th> rowByRow(Heading cell) {
        int last = cell.rows() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(down -> new Th(
                        new Heading(
                                cell.row() + down, cell.column(), 1, cell.columns(), down == last ? cell.text() : ""),
                        down < last));
    }

    private String page(double scale, Stream<Th> head) {
        return "<html lang=\"zh-CN\"><head><title>" + escaped(table.layout().title()) + "</title><style>" + style(scale)
                + "</style></head><body><p>" + escaped(table.layout().annex()) + "</p><h1>"
                + escaped(table.layout().title()) + "</h1>" + fields(table.heading()) + "<table class=\"figures\">"
                + columns() + "<thead>" + head(head.toList()) + "</thead><tbody>" + body() + "</tbody></table>"
                + paragraphs(table.below()) + fields(table.signatures())
                + paragraphs(table.layout().notes()) + "</body></html>";
    }

    private String style(double scale) {
        double figures = table.columns().size() > MANY_COLUMNS ? 7.5 : 9;
        double space = scale * scale;
        return String.format(Locale.ROOT, STYLE, fonts, figures * scale, 9 * scale, 16 * scale, space, 3 * space);
    }

    private String columns() {
        int all = table.columns().stream().mapToInt(PrintedTable.Width::digits).sum();
        return table.columns().stream()
                .map(width -> "<col style=\"width: " + 100.0 * width.digits() / all + "%\"/>")
                .collect(Collectors.joining());
    }

    private String head(List<Th> cells) {
        return IntStream.range(0, table.headRows())
                .mapToObj(row -> cells.stream()
                        .filter(one -> one.cell().row() == row)
                        .sorted(Comparator.comparingInt(one -> one.cell().column()))
                        .map(Th::html)
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
    }

    private String body() {
        return table.rows().stream()
                .map(row -> row.stream().map(ReportHtml::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
    }

    private static String cell(Cell cell) {
        return (cell.isNumber() ? "<td>" : "<td class=\"words\">") + lines(cell.text()) + "</td>";
    }

    private static String fields(List<String> fields) {
        return fields.isEmpty()
                ? ""
                : fields.stream()
                        .map(field -> "<td>" + escaped(field) + "</td>")
                        .collect(Collectors.joining("", "<table class=\"fields\"><tr>", "</tr></table>"));
    }

    private static String paragraphs(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "<p>" + escaped(sentence) + "</p>")
                .collect(Collectors.joining());
    }

    private static String lines(String text) {
        return text.lines().map(ReportHtml::escaped).collect(Collectors.joining("<br/>"));
    }

    private static String escaped(String text) {
        return Paper.escaped(text);
    }
}
