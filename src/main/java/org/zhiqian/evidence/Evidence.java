package org.zhiqian.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.documents.Content;
import org.zhiqian.documents.FileType;
import org.zhiqian.kernel.CaseId;

/**
 * One file on a case. The original never changes; what was handed in by mistake is withdrawn and stays.
 *
 * @param position 1 for the first of the case
 * @param fileName made harmless
 * @param caution why a browser does not show it, in Chinese
 */
public record Evidence(
        UUID id,
        CaseId caseId,
        int position,
        String kind,
        String title,
        String fileName,
        FileType type,
        @Nullable String caution,
        Content content,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Withdrawal withdrawal) {

    /** Who withdrew it, when and why. */
    public record Withdrawal(String by, Instant at, String reason) {}

    /** Whether a browser may show it. */
    public boolean shown() {
        return type.shown() && caution == null;
    }

    @Override
    public String toString() {
        return "Evidence[" + id + "]";
    }
}
