package org.zhiqian.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Seals personal data for our own columns and files (个人信息保护法 §51) and opens it again; signs what must not change. */
public interface Protection {
    byte[] seal(String text);

    String open(byte[] sealed);

    /** A digest under a secret key: equal texts have equal digests, and nobody without the key can guess the text. */
    String index(String text);

    /**
     * Where to write what shall reach the target sealed, however long it is. Nothing is whole before the result is closed.
     *
     * @param context what the content belongs to; it can only be opened for the same
     */
    OutputStream sealing(OutputStream target, String context) throws IOException;

    /** What {@link #sealing} wrote for the same context; reading fails where a part was changed, cut off or moved. */
    InputStream opening(InputStream sealed, String context) throws IOException;

    /** A signature under a secret key: whoever changes the text cannot make the one that fits. */
    String sign(String text);

    /** Whether the signature, of today or before the keys were rotated, fits the text. */
    boolean isSigned(String text, String signature);

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
