package org.zhiqian.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Element;

/**
 * A letter as the XHTML that becomes its PDF: page, paragraphs, runs and tables with merged cells as official letters use
 * them. Pictures, text boxes and fields of Word are left out.
 */
final class LetterHtml {
    /** Word measures in twentieths of a point, sizes of letters in halves. */
    private static final double TWIPS = 20;

    private static final double STANDARD_SIZE = 10.5;
    private static final double STANDARD_LINE = 240;
    private static final String STYLE =
            """
            @page { size: %1$.1fpt %2$.1fpt; margin: %3$.1fpt %4$.1fpt %5$.1fpt %6$.1fpt;%7$s }
            body { font-family: %8$s; margin: 0 }
            p { margin: 0; word-wrap: break-word }
            table { border-collapse: collapse; width: 100%%; table-layout: fixed }
            tr { page-break-inside: avoid }
            td { padding: 1pt 4pt; vertical-align: top; word-wrap: break-word }
            table.framed > tbody > tr > td { border: 0.6pt solid #000 }
            """;
    private static final String PAGE_NUMBER =
            " @bottom-center { content: '— ' counter(page) ' —'; font-family: %s; font-size: 12pt }";

    private final WordFile file;
    private final WordStyles styles;
    private final String families;
    private final StringBuilder html = new StringBuilder();

    private LetterHtml(WordFile file, String families) {
        this.file = file;
        this.styles = new WordStyles(file);
        this.families = families;
    }

    static String of(byte[] docx, String families) {
        try {
            return new LetterHtml(WordFile.own(docx), families).page();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String page() {
        Element body = Trees.all(file.main(), "body").get(0);
        html.append("<html lang=\"zh-CN\"><head><style>")
                .append(pageStyle(body))
                .append("</style></head><body>");
        blocks(body);
        return html.append("</body></html>").toString();
    }

    private String pageStyle(Element body) {
        Optional<Element> section = Trees.child(body, "sectPr");
        Optional<Element> size = section.flatMap(one -> Trees.child(one, "pgSz"));
        Optional<Element> margin = section.flatMap(one -> Trees.child(one, "pgMar"));
        return String.format(
                Locale.ROOT,
                STYLE,
                points(size, "w", 11906),
                points(size, "h", 16838),
                points(margin, "top", 1440),
                points(margin, "right", 1440),
                points(margin, "bottom", 1440),
                points(margin, "left", 1440),
                file.hasFooter() ? PAGE_NUMBER.formatted(families) : "",
                families);
    }

    private static double points(Optional<Element> element, String attribute, int standard) {
        return element.flatMap(one -> Trees.value(one, attribute))
                        .map(Double::parseDouble)
                        .orElse((double) standard)
                / TWIPS;
    }

    private void blocks(Element parent) {
        for (Element block : Trees.children(parent)) {
            if (Trees.is(block, "p")) {
                paragraph(block);
            } else if (Trees.is(block, "tbl")) {
                table(block);
            } else if (Trees.is(block, "sdt")) {
                Trees.child(block, "sdtContent").ifPresent(this::blocks);
            }
        }
    }

    private void paragraph(Element paragraph) {
        Map<String, String> looks = styles.ofParagraph(paragraph);
        html.append("<p style=\"").append(paragraphStyle(looks)).append("\">");
        int before = html.length();
        runs(paragraph, looks);
        html.append(html.length() == before ? "&#160;</p>" : "</p>");
    }

    private static String paragraphStyle(Map<String, String> looks) {
        double size = size(looks);
        StringBuilder style = new StringBuilder();
        style.append("text-align:").append(align(looks.getOrDefault("jc", "left")));
        add(style, "text-indent", indent(looks, "ind.firstLine", size) - indent(looks, "ind.hanging", size));
        add(style, "margin-left", indent(looks, "ind.left", size));
        add(style, "margin-right", indent(looks, "ind.right", size));
        add(style, "margin-top", number(looks, "spacing.before") / TWIPS);
        add(style, "margin-bottom", number(looks, "spacing.after") / TWIPS);
        add(style, "font-size", size);
        add(style, "line-height", lineHeight(looks, size));
        if (isOn(looks, "pageBreakBefore")) {
            style.append(";page-break-before:always");
        }
        if (isOn(looks, "keepNext")) {
            style.append(";page-break-after:avoid");
        }
        return style.toString();
    }

    private static void add(StringBuilder style, String property, double points) {
        style.append(String.format(Locale.ROOT, ";%s:%.2fpt", property, points));
    }

    /** In characters where the template says so, which is how Chinese letters indent. */
    private static double indent(Map<String, String> looks, String name, double size) {
        double characters = number(looks, name + "Chars");
        return characters == 0 ? number(looks, name) / TWIPS : characters / 100 * size;
    }

    private static double lineHeight(Map<String, String> looks, double size) {
        double line = number(looks, "spacing.line");
        if (line == 0) {
            return size * 1.3;
        }
        return "auto".equals(looks.getOrDefault("spacing.lineRule", "auto"))
                ? line / STANDARD_LINE * size * 1.3
                : line / TWIPS;
    }

    private static String align(String jc) {
        return switch (jc) {
            case "center", "right" -> jc;
            case "both", "distribute", "justify" -> "left";
            case "end" -> "right";
            default -> "left";
        };
    }

    private static double size(Map<String, String> looks) {
        double halves = number(looks, "sz");
        return halves == 0 ? STANDARD_SIZE : halves / 2;
    }

    private static double number(Map<String, String> looks, String name) {
        String written = looks.getOrDefault(name, "0");
        return written.matches("-?[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(written) : 0;
    }

    private static boolean isOn(Map<String, String> looks, String name) {
        String set = looks.getOrDefault(name, "0");
        return !List.of("0", "false", "none", "off").contains(set);
    }

    private void runs(Element parent, Map<String, String> paragraph) {
        for (Element child : Trees.children(parent)) {
            if (Trees.is(child, "r")) {
                run(child, styles.ofRun(child, paragraph));
            } else if (List.of("hyperlink", "sdt", "sdtContent", "ins", "smartTag")
                    .contains(child.getLocalName())) {
                runs(child, paragraph);
            }
        }
    }

    private void run(Element run, Map<String, String> looks) {
        StringBuilder text = new StringBuilder();
        for (Element piece : Trees.children(run)) {
            if (Trees.is(piece, "t")) {
                text.append(escaped(piece.getTextContent()));
            } else if (Trees.is(piece, "br")) {
                text.append(
                        Trees.value(piece, "type").filter("page"::equals).isPresent()
                                ? "<div style=\"page-break-after:always\"></div>"
                                : "<br/>");
            } else if (Trees.is(piece, "tab")) {
                text.append("&#12288;&#12288;");
            }
        }
        if (!text.isEmpty()) {
            html.append("<span style=\"")
                    .append(runStyle(looks))
                    .append("\">")
                    .append(text)
                    .append("</span>");
        }
    }

    private static String runStyle(Map<String, String> looks) {
        List<String> style = new ArrayList<>();
        style.add(String.format(Locale.ROOT, "font-size:%.2fpt", size(looks)));
        if (isOn(looks, "u")) {
            style.add("text-decoration:underline");
        }
        Optional.ofNullable(looks.get("color"))
                .filter(color -> color.matches("[0-9A-Fa-f]{6}"))
                .ifPresent(color -> style.add("color:#" + color));
        return String.join(";", style);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8").replace("  ", "&#160; ");
    }

    private void table(Element table) {
        html.append("<table")
                .append(isFramed(table) ? " class=\"framed\"" : "")
                .append('>')
                .append(columns(table))
                .append("<tbody>");
        List<Element> rows = Trees.children(table, "tr");
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr>");
            int column = 0;
            for (Element cell : Trees.children(rows.get(i), "tc")) {
                if (!goesOn(cell)) {
                    cell(cell, spanOf(rows, i, column), height(rows.get(i)));
                }
                column += width(cell);
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static boolean isFramed(Element table) {
        return Trees.child(table, "tblPr", "tblBorders").stream()
                .flatMap(borders -> Trees.children(borders).stream())
                .anyMatch(border -> !Trees.value(border, "val").orElse("none").matches("none|nil"));
    }

    private static String columns(Element table) {
        List<Double> widths = Trees.child(table, "tblGrid").stream()
                .flatMap(grid -> Trees.children(grid, "gridCol").stream())
                .map(column -> Trees.value(column, "w").map(Double::parseDouble).orElse(1.0))
                .toList();
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        return widths.stream()
                .map(width -> String.format(Locale.ROOT, "<col style=\"width:%.2f%%\"/>", 100 * width / all))
                .collect(Collectors.joining());
    }

    private void cell(Element cell, int rows, double height) {
        html.append("<td colspan=\"")
                .append(width(cell))
                .append("\" rowspan=\"")
                .append(rows)
                .append("\" style=\"")
                .append(height > 0 ? String.format(Locale.ROOT, "height:%.1fpt;", height) : "")
                .append("vertical-align:")
                .append(Trees.child(cell, "tcPr", "vAlign")
                        .flatMap(align -> Trees.value(align, "val"))
                        .map(align -> align.equals("center") ? "middle" : align)
                        .orElse("top"))
                .append("\">");
        blocks(cell);
        html.append("</td>");
    }

    private static double height(Element row) {
        return Trees.child(row, "trPr", "trHeight")
                .flatMap(set -> Trees.value(set, "val"))
                .map(twips -> Double.parseDouble(twips) / TWIPS)
                .orElse(0.0);
    }

    private static int width(Element cell) {
        return Trees.child(cell, "tcPr", "gridSpan")
                .flatMap(span -> Trees.value(span, "val"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** Whether the cell only continues the one above it. */
    private static boolean goesOn(Element cell) {
        return Trees.child(cell, "tcPr", "vMerge")
                .filter(merge ->
                        Trees.value(merge, "val").filter("restart"::equals).isEmpty())
                .isPresent();
    }

    private static int spanOf(List<Element> rows, int from, int column) {
        int span = 1;
        while (from + span < rows.size() && goesOnAt(rows.get(from + span), column)) {
            span++;
        }
        return span;
    }

    private static boolean goesOnAt(Element row, int column) {
        int at = 0;
        for (Element cell : Trees.children(row, "tc")) {
            if (at == column) {
                return goesOn(cell);
            }
            at += width(cell);
        }
        return false;
    }
}
