package org.zhiqian.evidence;

import java.io.InputStream;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;

/** A content as it is sent to a browser, whole or in part. */
final class StoredFile extends AbstractResource {
    private final long length;
    private final Supplier<InputStream> content;

    StoredFile(long length, Supplier<InputStream> content) {
        this.length = length;
        this.content = content;
    }

    @Override
    public String getDescription() {
        return "content of " + length + " bytes";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public InputStream getInputStream() {
        return content.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
