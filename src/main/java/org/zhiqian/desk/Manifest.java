package org.zhiqian.desk;

import java.time.Instant;
import java.util.List;

/**
 * What an archive holds, signed: its last entry.
 *
 * @param signature over all the rest
 */
record Manifest(
        String format,
        String caseNumber,
        Instant exportedAt,
        String exportedBy,
        String reason,
        List<Item> entries,
        String signature) {
    static final String FORMAT = "zhiqian-case-archive-1";
    static final String PATH = "清单.json";

    /** One entry of the archive. */
    record Item(String path, long size, String sha256) {}

    /** What is signed, each part with its length before it. */
    String text() {
        StringBuilder text = new StringBuilder("archive");
        add(text, format, caseNumber, Long.toString(exportedAt.toEpochMilli()), exportedBy, reason);
        for (Item item : entries) {
            add(text, item.path(), Long.toString(item.size()), item.sha256());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String... parts) {
        for (String part : parts) {
            text.append('|').append(part.length()).append(':').append(part);
        }
    }

    Manifest signed(String signature) {
        return new Manifest(format, caseNumber, exportedAt, exportedBy, reason, entries, signature);
    }
}
