package org.zhiqian.protection;

import org.jspecify.annotations.Nullable;

/** Seals personal data for our own columns (个人信息保护法 §51) and opens it again. */
public interface Protection {
    byte[] seal(String text);

    String open(byte[] sealed);

    /** A digest under a secret key: equal texts have equal digests, and nobody without the key can guess the text. */
    String index(String text);

    default byte @Nullable [] sealOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : seal(text);
    }

    default @Nullable String openOrNull(byte @Nullable [] sealed) {
        return sealed == null ? null : open(sealed);
    }

    default @Nullable String indexOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : index(text);
    }
}
