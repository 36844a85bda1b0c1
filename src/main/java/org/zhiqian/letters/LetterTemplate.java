package org.zhiqian.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A {@code .docx} an office edits. {@code {{字段}}} stands for a value; a table row with {@code {{表.列}}} repeats for every
 * row of that table; a paragraph with {@code {{?字段}}} goes where the field is blank. Nothing else is interpreted, and
 * values never are.
 */
final class LetterTemplate {
    /** What a field is left as that is to be filled in by hand. */
    static final String TO_FILL_IN = "＿＿＿＿";

    private final WordFile file;
    private final String sha256;

    private LetterTemplate(WordFile file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    static LetterTemplate read(byte[] docx) throws IOException {
        return new LetterTemplate(WordFile.read(docx), Hashes.sha256(docx));
    }

    String sha256() {
        return sha256;
    }

    /** What is wrong with its places, each a sentence. */
    List<String> faults(LetterFields fields) {
        List<String> faults = new ArrayList<>();
        paragraphs(file).forEach(paragraph -> {
            String text = paragraph.text();
            String rest = Paragraph.PLACE.matcher(text).replaceAll("");
            if (rest.contains("{{") || rest.contains("}}")) {
                faults.add("「%s」的大括号不成对".formatted(shortened(text)));
            }
            paragraph.names().stream()
                    .filter(name -> !isKnown(fields, name))
                    .forEach(name -> faults.add("没有字段「%s」".formatted(name)));
            if (!paragraph.isInTable() && paragraph.names().stream().anyMatch(LetterTemplate::isColumn)) {
                faults.add("「%s」要写在表格的行里".formatted(shortened(text)));
            }
        });
        rows(file).stream()
                .filter(row -> tablesOf(row).size() > 1)
                .forEach(row -> faults.add("同一行里只能用一个表的列，不能同时用「%s」".formatted(String.join("」「", tablesOf(row)))));
        return faults.stream().distinct().toList();
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static boolean isColumn(String name) {
        return name.contains(".");
    }

    private static boolean isKnown(LetterFields fields, String name) {
        if (isColumn(name)) {
            String[] parts = name.split("\\.", 2);
            return fields.hasColumn(parts[0], parts[1]);
        }
        return fields.hasText(name);
    }

    byte[] fill(Values values) {
        WordFile filled = file.copy();
        rows(filled).forEach(row -> repeat(row, values));
        for (Paragraph paragraph : paragraphs(filled)) {
            if (paragraph.conditions().stream()
                    .anyMatch(field -> values.text(field).isEmpty())) {
                paragraph.remove();
            } else {
                paragraph.fill(field -> written(values.text(field), paragraph));
            }
        }
        return filled.bytes();
    }

    private static String written(String value, Paragraph paragraph) {
        return value.isEmpty() && !paragraph.isInTable() ? TO_FILL_IN : value;
    }

    /** One row for each of the table's, or an empty one; filled at once, so that no value is taken for a place. */
    private static void repeat(Element row, Values values) {
        for (String table : tablesOf(row)) {
            List<Map<String, String>> found = values.rows(table);
            List<Map<String, String>> rows = found.isEmpty() ? List.of(Map.of()) : found;
            Node parent = row.getParentNode();
            Map<Element, Map<String, String>> copies = new HashMap<>();
            rows.forEach(one -> {
                Element copy = (Element) row.cloneNode(true);
                parent.insertBefore(copy, row);
                copies.put(copy, one);
            });
            parent.removeChild(row);
            copies.forEach((copy, one) -> Trees.all(copy, "p").stream()
                    .map(Paragraph::new)
                    .forEach(paragraph -> paragraph.fill(name ->
                            isColumn(name) ? one.getOrDefault(name.split("\\.", 2)[1], "") : values.text(name))));
            copies.keySet().forEach(copy -> copy.setUserData(FILLED, true, null));
        }
    }

    private static final String FILLED = "filled";

    private static List<Element> rows(WordFile file) {
        return trees(file).flatMap(tree -> Trees.all(tree, "tr").stream()).toList();
    }

    private static Set<String> tablesOf(Element row) {
        Set<String> tables = new LinkedHashSet<>();
        Trees.all(row, "p").stream()
                .filter(paragraph ->
                        Trees.above(paragraph, "tr").filter(row::isSameNode).isPresent())
                .map(Paragraph::new)
                .flatMap(paragraph -> paragraph.names().stream())
                .filter(LetterTemplate::isColumn)
                .forEach(name -> tables.add(name.split("\\.", 2)[0]));
        return tables;
    }

    /** Without those of rows that were filled already. */
    private static List<Paragraph> paragraphs(WordFile file) {
        return trees(file)
                .flatMap(tree -> Trees.all(tree, "p").stream())
                .filter(paragraph -> Trees.above(paragraph, "tr")
                        .filter(row -> row.getUserData(FILLED) != null)
                        .isEmpty())
                .map(Paragraph::new)
                .toList();
    }

    private static Stream<Document> trees(WordFile file) {
        return file.texts().values().stream();
    }
}
