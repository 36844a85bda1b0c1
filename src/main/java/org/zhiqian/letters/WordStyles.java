package org.zhiqian.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The looks of paragraphs and runs: defaults of the file, then the chain of styles, then what is set in place. */
final class WordStyles {
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private String normal = "";

    WordStyles(WordFile file) {
        file.styles().ifPresent(styles -> {
            Trees.all(styles, "style").forEach(style -> {
                String id = style.getAttributeNS(Trees.WORD, "styleId");
                byId.put(id, style);
                if (Trees.value(style, "type").filter("paragraph"::equals).isPresent()
                        && Trees.value(style, "default").filter("1"::equals).isPresent()) {
                    normal = id;
                }
            });
            Trees.all(styles, "docDefaults").forEach(found -> {
                Trees.child(found, "rPrDefault", "rPr").ifPresent(set -> take(set, defaults));
                Trees.child(found, "pPrDefault", "pPr").ifPresent(set -> take(set, defaults));
            });
        });
    }

    /** Properties of a paragraph and of its runs by the names of WordprocessingML, such as {@code jc} and {@code sz}. */
    Map<String, String> ofParagraph(Element paragraph) {
        Map<String, String> looks = new HashMap<>(defaults);
        Optional<Element> own = Trees.child(paragraph, "pPr");
        String style = own.flatMap(set -> Trees.child(set, "pStyle"))
                .flatMap(set -> Trees.value(set, "val"))
                .orElse(normal);
        takeStyle(style, looks, 0);
        own.ifPresent(set -> take(set, looks));
        return looks;
    }

    Map<String, String> ofRun(Element run, Map<String, String> paragraph) {
        Map<String, String> looks = new HashMap<>(paragraph);
        Trees.child(run, "rPr").ifPresent(set -> {
            Trees.child(set, "rStyle")
                    .flatMap(style -> Trees.value(style, "val"))
                    .ifPresent(style -> takeStyle(style, looks, 0));
            take(set, looks);
        });
        return looks;
    }

    private void takeStyle(String id, Map<String, String> looks, int depth) {
        @Nullable Element style = byId.get(id);
        if (style == null || depth > byId.size()) {
            return;
        }
        Trees.child(style, "basedOn")
                .flatMap(base -> Trees.value(base, "val"))
                .ifPresent(base -> takeStyle(base, looks, depth + 1));
        Trees.child(style, "pPr").ifPresent(set -> take(set, looks));
        Trees.child(style, "rPr").ifPresent(set -> take(set, looks));
    }

    /** {@code <w:jc w:val="center"/>} as {@code jc}, {@code <w:ind w:firstLine="640"/>} as {@code ind.firstLine}. */
    private static void take(Element properties, Map<String, String> looks) {
        for (Element property : Trees.children(properties)) {
            String name = property.getLocalName();
            if (name.equals("rPr")) {
                continue;
            }
            if (property.getAttributes().getLength() == 0) {
                looks.put(name, "on");
            }
            for (int i = 0; i < property.getAttributes().getLength(); i++) {
                String attribute = property.getAttributes().item(i).getLocalName();
                String value = property.getAttributes().item(i).getNodeValue();
                looks.put(attribute.equals("val") ? name : name + "." + attribute, value);
            }
        }
    }
}
