package org.zhiqian.cases;

import java.text.Normalizer;
import org.springframework.stereotype.Component;
import org.zhiqian.protection.Protection;

/** Digests by which sealed names of people and organisations are found; blanks and the width of characters make no other name. */
@Component
class NameIndex {
    private final Protection protection;

    NameIndex(Protection protection) {
        this.protection = protection;
    }

    String of(String name) {
        return protection.index(Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", ""));
    }
}
