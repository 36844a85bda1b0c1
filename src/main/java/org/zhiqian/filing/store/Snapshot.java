package org.zhiqian.filing.store;

import java.util.UUID;

/**
 * A report as it was handed in. Rows are written once and never changed; the hash shows whether somebody did.
 *
 * @param json canonical
 * @param sha256 over the canonical content, in hexadecimal
 */
public record Snapshot(UUID id, int version, String json, String sha256) {

    public SnapshotContent content() {
        return FilingJson.read(json, SnapshotContent.class);
    }

    public boolean isIntact() {
        return FilingJson.matches(json, sha256);
    }
}
