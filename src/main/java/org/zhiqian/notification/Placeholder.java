package org.zhiqian.notification;

import java.util.Locale;
import java.util.Set;

/** What a template may name. There is none for people: mails carry no personal data. */
public enum Placeholder {
    CASE_NUMBER,
    OFFICE,
    LINK,
    TASK,
    DUE,
    DAYS,
    /** What a mail without a case is about: a session, a report. */
    SUBJECT,
    PLACE,
    TIME,
    REGION,
    REASON;

    static final Set<Placeholder> ABOUT_A_CASE = Set.of(CASE_NUMBER, OFFICE, LINK);
    static final Set<Placeholder> ABOUT_A_TASK = Set.of(CASE_NUMBER, OFFICE, LINK, TASK, DUE, DAYS);
    static final Set<Placeholder> ABOUT_A_SESSION = Set.of(OFFICE, LINK, SUBJECT, PLACE, TIME, REGION, REASON);
    static final Set<Placeholder> ABOUT_A_REPORT = Set.of(OFFICE, LINK, SUBJECT, DUE, DAYS, REGION, REASON);
    static final Set<Placeholder> ABOUT_A_FUND = Set.of(OFFICE, LINK, SUBJECT, REGION, REASON);
    static final Set<Placeholder> ABOUT_AN_INCIDENT = Set.of(OFFICE, LINK, SUBJECT, TIME, REGION);

    String written() {
        return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }
}
