package org.zhiqian.reporting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.reporting.PrintedTable.Cell;
import org.zhiqian.reporting.PrintedTable.Heading;

/**
 * The official layout as PDF: A4 landscape, on one page where it can be read there; headings repeated on every page, fonts
 * inside the file.
 */
@Component
public class ReportPage {
    private static final String STYLE =
            """
            @page { size: A4 landscape; margin: 12mm 10mm 14mm 10mm;
                @bottom-center { content: '第 ' counter(page) ' 页，共 ' counter(pages) ' 页'; font-family: %1$s; font-size: 8pt } }
            body { font-family: %1$s; font-size: %3$.2fpt; margin: 0 }
            h1 { text-align: center; font-size: %4$.2fpt; font-weight: normal; margin: %5$.2fmm 0 %6$.2fmm 0 }
            p { margin: %5$.2fmm 0 }
            table { width: 100%%; border-collapse: separate; border-spacing: 0; table-layout: fixed }
            table.figures { -fs-table-paginate: paginate; -fs-border-rendering: no-bevel; margin: 1mm 0 }
            table.figures th, table.figures td { border: 0.25pt solid #000; padding: %5$.2fmm 0.5mm; font-weight: normal;
                font-size: %2$.2fpt; text-align: center; word-wrap: break-word }
            table.figures td.words { text-align: left; padding: %5$.2fmm 1mm }
            tr { page-break-inside: avoid }
            table.fields td { padding: %5$.2fmm 0 }
            """;
    private static final int MANY_COLUMNS = 18;
    /** Smaller than this nobody reads it; what then takes two pages is printed in full size. */
    private static final List<Double> SCALES = List.of(1.0, 0.92, 0.84, 0.76);

    private final List<Path> fonts;

    ReportPage(ReportingSettings settings) {
        fonts = settings.fonts().stream()
                .map(Path::of)
                .filter(Files::isReadable)
                .toList();
    }

    public byte[] write(PrintedTable table) {
        if (fonts.isEmpty()) {
            throw new Refusal("服务器上没有可用的中文字体，不能生成 PDF：请先下载 Excel，并请管理员安装字体或在 config/tables/print.yaml 中写明字体文件。");
        }
        byte[] fullSize = write(table, SCALES.get(0));
        return isOnePage(fullSize)
                ? fullSize
                : SCALES.stream()
                        .skip(1)
                        .map(scale -> write(table, scale))
                        .filter(ReportPage::isOnePage)
                        .findFirst()
                        .orElse(fullSize);
    }

    private static boolean isOnePage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() == 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] write(PrintedTable table, double scale) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            for (int i = 0; i < fonts.size(); i++) {
                builder.useFont(fonts.get(i).toFile(), family(i));
            }
            builder.withHtmlContent(html(table, scale), null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String family(int font) {
        return "zh" + font;
    }

    private String html(PrintedTable table, double scale) {
        String families =
                IntStream.range(0, fonts.size()).mapToObj(ReportPage::family).collect(Collectors.joining(", "));
        double figures = table.columns().size() > MANY_COLUMNS ? 7.5 : 9;
        String style = String.format(
                Locale.ROOT, STYLE, families, figures * scale, 9 * scale, 16 * scale, scale * scale, 3 * scale * scale);
        return "<html lang=\"zh-CN\"><head><title>" + escaped(table.layout().title()) + "</title><style>" + style
                + "</style></head><body><p>" + escaped(table.layout().annex()) + "</p><h1>"
                + escaped(table.layout().title()) + "</h1>" + fields(table.heading()) + "<table class=\"figures\">"
                + columns(table) + "<thead>" + head(table) + "</thead><tbody>" + body(table) + "</tbody></table>"
                + paragraphs(table.below()) + fields(table.signatures())
                + paragraphs(table.layout().notes()) + "</body></html>";
    }

    private static String columns(PrintedTable table) {
        int all = table.columns().stream().mapToInt(PrintedTable.Width::digits).sum();
        return table.columns().stream()
                .map(width -> "<col style=\"width: " + 100.0 * width.digits() / all + "%\"/>")
                .collect(Collectors.joining());
    }

    private static String head(PrintedTable table) {
        return IntStream.range(0, table.headRows())
                .mapToObj(row -> table.head().stream()
                        .filter(cell -> cell.row() == row)
                        .sorted(Comparator.comparingInt(Heading::column))
                        .map(cell -> "<th rowspan=\"" + cell.rows() + "\" colspan=\"" + cell.columns() + "\">"
                                + lines(cell.text()) + "</th>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
    }

    private static String body(PrintedTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(ReportPage::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
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
        return text.lines().map(ReportPage::escaped).collect(Collectors.joining("<br/>"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8").replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    }
}
