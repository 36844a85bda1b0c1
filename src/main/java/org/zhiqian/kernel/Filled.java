package org.zhiqian.kernel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form needs only at times, and must then be filled in. */
public final class Filled {
    private Filled() {}

    /** The value; without one a refusal that names the field by its label. */
    public static <T> T in(@Nullable T value, String label) {
        return Objects.requireNonNullElseGet(value, () -> {
            throw new Refusal("请填写「" + label + "」。");
        });
    }

    /** A text of some length without numbers of persons. */
    public static String text(@Nullable String text, String field, String label, int shortest) {
        String plain = PlainText.of(field, label, in(text, label));
        if (plain.length() < shortest) {
            throw new Refusal("请写明" + label + "，不少于 " + shortest + " 个字。");
        }
        return plain;
    }
}
