package org.zhiqian.documents;

import org.jspecify.annotations.Nullable;

/**
 * What a look into a file has found.
 *
 * @param caution why it is kept and never shown in a browser, in Chinese; none where nothing speaks against it
 */
public record Inspected(FileType type, @Nullable String caution) {
    static Inspected harmless(FileType type) {
        return new Inspected(type, null);
    }
}
