package org.zhiqian.stability;

import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;

/** Texts in which something must be said, without numbers of persons. */
final class Wording {
    private static final int SHORTEST_TEXT = 10;

    private Wording() {}

    static String of(String field, String label, String text) {
        if (text.length() < SHORTEST_TEXT) {
            throw new Refusal("请写明「%s」，不少于 %d 个字。".formatted(label, SHORTEST_TEXT));
        }
        return PlainText.of(field, label, text);
    }
}
