package org.zhiqian.notification;

import java.util.Locale;
import java.util.Set;

/** What a template may name. There is none for people: mails carry no personal data. */
enum Placeholder {
    CASE_NUMBER,
    OFFICE,
    LINK,
    TASK,
    DUE,
    DAYS;

    static final Set<Placeholder> ABOUT_A_CASE = Set.of(CASE_NUMBER, OFFICE, LINK);
    static final Set<Placeholder> ABOUT_A_TASK = Set.of(values());

    String written() {
        return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }
}
