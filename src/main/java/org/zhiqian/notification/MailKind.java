package org.zhiqian.notification;

import java.util.Locale;
import java.util.Set;

/** Why a mail is written; its template is {@code config/mail/<kind in kebab-case>.txt}. */
public enum MailKind {
    TASK_ASSIGNED(Placeholder.ABOUT_A_TASK),
    TASK_REMINDER(Placeholder.ABOUT_A_TASK),
    TASK_OVERDUE(Placeholder.ABOUT_A_TASK),
    CASE_CLOSED(Placeholder.ABOUT_A_CASE),
    PETITION_REFERRED(Placeholder.ABOUT_A_CASE),
    SESSION_ROTA(Placeholder.ABOUT_A_SESSION),
    SESSION_MOVED(Placeholder.ABOUT_A_SESSION),
    SESSION_CANCELLED(Placeholder.ABOUT_A_SESSION),
    SESSION_RELEASED(Placeholder.ABOUT_A_SESSION),
    SESSION_REMINDER(Placeholder.ABOUT_A_SESSION),
    SESSION_UNPUBLISHED(Placeholder.ABOUT_A_SESSION),
    SESSION_UNCLOSED(Placeholder.ABOUT_A_SESSION),
    REPORT_OPENED(Placeholder.ABOUT_A_REPORT),
    REPORT_REMINDER(Placeholder.ABOUT_A_REPORT),
    REPORT_OVERDUE(Placeholder.ABOUT_A_REPORT),
    REPORT_SUBMITTED(Placeholder.ABOUT_A_REPORT),
    REPORT_RETURNED(Placeholder.ABOUT_A_REPORT),
    REPORT_CIRCULATED(Placeholder.ABOUT_A_REPORT),
    FUND_LOW(Placeholder.ABOUT_A_FUND),
    INCIDENT_REPORTED(Placeholder.ABOUT_AN_INCIDENT);

    private final Set<Placeholder> placeholders;

    MailKind(Set<Placeholder> placeholders) {
        this.placeholders = placeholders;
    }

    Set<Placeholder> placeholders() {
        return placeholders;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
