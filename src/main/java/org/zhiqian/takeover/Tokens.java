package org.zhiqian.takeover;

import org.jspecify.annotations.Nullable;

/** The pieces of a structured text one after the other. */
interface Tokens extends AutoCloseable {
    /** What a piece is. */
    enum Kind {
        BLOCK_START,
        BLOCK_END,
        ITEMS_START,
        ITEMS_END,
        TEXT,
        END
    }

    /**
     * One piece.
     *
     * @param text of a value or a key; none where it is empty
     */
    record Token(Kind kind, @Nullable String text, String place) {}

    Token next();

    @Override
    void close();
}
