package org.zhiqian.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks the trees of WordprocessingML. */
final class Trees {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Trees() {}

    /** Every element of that name below the root, in the order they stand. */
    static List<Element> all(Node root, String name) {
        List<Element> found = new ArrayList<>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Node parent, String name, List<Element> found) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, name)) {
                found.add((Element) node);
            }
            collect(node, name, found);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(one -> children(one, name).stream().findFirst());
        }
        return found;
    }

    static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The value of a property such as {@code <w:jc w:val="center"/>}. */
    static Optional<String> value(Element element, String attribute) {
        return Optional.of(element.getAttributeNS(WORD, attribute)).filter(text -> !text.isEmpty());
    }

    static Optional<Element> above(Node node, String name) {
        for (Node one = node.getParentNode(); one != null; one = one.getParentNode()) {
            if (is(one, name)) {
                return Optional.of((Element) one);
            }
        }
        return Optional.empty();
    }
}
