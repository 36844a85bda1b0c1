package org.zhiqian.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where sealed contents lie. A content is a draft first, which is settled once the transaction that keeps it has ended well;
 * whatever stays a draft was abandoned. Drafts are open to readers like all others.
 */
interface ContentStore {
    /** Writes a draft, durably. */
    void draft(UUID id, Writer writer) throws IOException;

    void settle(UUID id) throws IOException;

    /** Gives a draft up; what is settled stays. */
    void abandon(UUID id) throws IOException;

    InputStream open(UUID id) throws IOException;

    /** Drafts begun before that moment. */
    List<UUID> draftsBefore(Instant moment) throws IOException;

    /** Whoever writes a content. */
    interface Writer {
        void writeTo(OutputStream target) throws IOException;
    }
}
