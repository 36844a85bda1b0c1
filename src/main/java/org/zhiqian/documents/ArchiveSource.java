package org.zhiqian.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.zhiqian.kernel.CaseId;

/** A module that has something to put into the archive of a case. */
public interface ArchiveSource {
    /** What it has, in the order it shall stand. */
    List<Part> partsOf(CaseId id);

    /**
     * One file in the archive.
     *
     * @param path with {@code /}; made of {@link FileName#part}
     * @param size in bytes
     */
    record Part(String path, long size, Opening opening) {}

    /** Whoever opens the bytes of a part. */
    interface Opening {
        InputStream open() throws IOException;
    }
}
