package org.zhiqian.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseId;

/**
 * One link of the chain of a case.
 *
 * @param sequence 1 for the first of the case, without gaps
 * @param officer the account, or {@code system} in jobs
 * @param subject what it was done with, in Chinese, without personal data
 * @param reference the id of it, where it has one
 * @param signature over all of this and the signature before it
 */
public record AuditEntry(
        CaseId caseId,
        int sequence,
        Instant happenedAt,
        String officer,
        AuditAction action,
        String subject,
        @Nullable String reference,
        @Nullable String note,
        String signature) {

    /** What is signed, each part with its length before it, so that no two entries have the same text. */
    static String text(
            String previous,
            CaseId caseId,
            int sequence,
            Instant happenedAt,
            String officer,
            AuditAction action,
            String subject,
            @Nullable String reference,
            @Nullable String note) {
        StringBuilder text = new StringBuilder("audit");
        for (String part : new String[] {
            previous,
            caseId.toString(),
            Integer.toString(sequence),
            Long.toString(happenedAt.toEpochMilli()),
            officer,
            action.name(),
            subject,
            reference == null ? "" : reference,
            note == null ? "" : note
        }) {
            text.append('|').append(part.length()).append(':').append(part);
        }
        return text.toString();
    }

    String text(String previous) {
        return text(previous, caseId, sequence, happenedAt, officer, action, subject, reference, note);
    }
}
