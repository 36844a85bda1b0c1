package org.zhiqian.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail with its fate.
 *
 * @param lastError what the mail server answered last, empty if it never failed
 */
public record OutboxMail(
        UUID id,
        Mail mail,
        MailState state,
        Instant createdAt,
        int attempts,
        Instant nextAttemptAt,
        Optional<Instant> sentAt,
        String lastError) {

    /** The same at every attempt, so that a mail sent twice is recognised. */
    String messageId() {
        return "<" + id + "@zhiqian>";
    }
}
