package org.zhiqian.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph of a template with its places ({@code {{字段}}}), which Word may have scattered over several runs. */
final class Paragraph {
    /** A place, or one that keeps its paragraph only if there is something to say ({@code {{?字段}}}). */
    static final Pattern PLACE = Pattern.compile("\\{\\{(\\??)([^{}]*)}}");

    private final Element element;
    private final List<Element> pieces;

    Paragraph(Element element) {
        this.element = element;
        pieces = Trees.all(element, "t").stream()
                .filter(piece ->
                        Trees.above(piece, "p").filter(element::isSameNode).isPresent())
                .toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** The names in the places, conditions among them. */
    List<String> names() {
        return PLACE.matcher(text())
                .results()
                .map(place -> place.group(2).strip())
                .toList();
    }

    List<String> conditions() {
        return PLACE.matcher(text())
                .results()
                .filter(place -> !place.group(1).isEmpty())
                .map(place -> place.group(2).strip())
                .toList();
    }

    /** Puts values into the places, once each; what a value looks like is never looked at. */
    void fill(Function<String, String> values) {
        List<int[]> places = new ArrayList<>();
        List<String> written = new ArrayList<>();
        String template = text();
        Matcher found = PLACE.matcher(template);
        while (found.find()) {
            places.add(new int[] {found.start(), found.end()});
            written.add(
                    found.group(1).isEmpty()
                            ? before(
                                    template.substring(found.end()),
                                    values.apply(found.group(2).strip()))
                            : "");
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            write(places.get(i)[0], places.get(i)[1], written.get(i));
        }
        pieces.forEach(Paragraph::breakLines);
    }

    /** A value that is a whole sentence does not end it twice. */
    private static String before(String rest, String value) {
        return rest.startsWith("。") && value.endsWith("。") ? value.substring(0, value.length() - 1) : value;
    }

    /** The value goes into the piece where the place begins; the rest of the place goes from the pieces after it. */
    private void write(int from, int to, String value) {
        int start = 0;
        boolean begun = false;
        for (Element piece : pieces) {
            String text = piece.getTextContent();
            int end = start + text.length();
            if (end > from && start < to) {
                String before = text.substring(0, Math.max(0, from - start));
                String after = text.substring(Math.min(text.length(), to - start));
                set(piece, before + (begun ? "" : value) + after);
                begun = true;
            }
            start = end;
        }
    }

    private static void set(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static void breakLines(Element piece) {
        String[] lines = piece.getTextContent().split("\n", -1);
        if (lines.length == 1) {
            return;
        }
        Document document = piece.getOwnerDocument();
        Node run = piece.getParentNode();
        Node next = piece.getNextSibling();
        set(piece, lines[0]);
        for (int i = 1; i < lines.length; i++) {
            run.insertBefore(document.createElementNS(Trees.WORD, "w:br"), next);
            Element line = document.createElementNS(Trees.WORD, "w:t");
            set(line, lines[i]);
            run.insertBefore(line, next);
        }
    }

    /** Takes the paragraph out; a cell keeps at least an empty one. */
    void remove() {
        Node parent = element.getParentNode();
        if (Trees.is(parent, "tc") && Trees.children((Element) parent, "p").size() == 1) {
            pieces.forEach(piece -> piece.setTextContent(""));
        } else {
            parent.removeChild(element);
        }
    }

    Element element() {
        return element;
    }

    boolean isInTable() {
        return Trees.above(element, "tc").isPresent();
    }
}
