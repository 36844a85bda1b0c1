package org.zhiqian.notification;

import java.util.Optional;

/** One mail to one address, perhaps with a calendar file. Carries no personal data of petitioners. */
public record Mail(
        MailKind kind,
        Optional<String> number,
        String recipient,
        String subject,
        String body,
        Optional<CalendarFile> calendar) {
    private static final int LONGEST_SUBJECT = 200;

    public Mail {
        if (hasControlCharacter(recipient) || hasControlCharacter(subject)) {
            throw new IllegalArgumentException("recipient and subject are one line each");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            subject = subject.substring(0, LONGEST_SUBJECT - 1) + "…";
        }
    }

    /**
     * An iCalendar file.
     *
     * @param content the text of the file, as RFC 5545 writes it
     */
    public record CalendarFile(String name, String content) {
        /** What the receiving calendar shall do (RFC 5546). */
        String method() {
            return content.lines().anyMatch("METHOD:CANCEL"::equals) ? "CANCEL" : "PUBLISH";
        }
    }

    Mail with(CalendarFile file) {
        return new Mail(kind, number, recipient, subject, body, Optional.of(file));
    }

    private static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
