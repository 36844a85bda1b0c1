package org.zhiqian.notification;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhiqian.kernel.CaseNumber;

/** What a mail says: case number, names of task and office, dates, a link; no personal data. */
public final class MailFacts {
    private final Optional<String> number;
    private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);

    private MailFacts(Optional<String> number, String office, String link) {
        this.number = number;
        number.ifPresent(one -> values.put(Placeholder.CASE_NUMBER, one));
        values.put(Placeholder.OFFICE, office);
        values.put(Placeholder.LINK, link);
    }

    /** For mails about a case. */
    public static MailFacts ofCase(CaseNumber caseNumber, String office, String link) {
        return new MailFacts(Optional.of(caseNumber.value()), office, link);
    }

    /**
     * For mails about a task.
     *
     * @param number of the case or the matter the task is about
     * @param due as people read it: {@code 2026-11-20（周五）}
     * @param days {@code 剩 3 个工作日}
     */
    public static MailFacts ofTask(String number, String task, String office, String due, String days, String link) {
        MailFacts facts = new MailFacts(Optional.of(number), office, link);
        facts.values.put(Placeholder.TASK, task);
        facts.values.put(Placeholder.DUE, due);
        facts.values.put(Placeholder.DAYS, days);
        return facts;
    }

    /** For mails about anything else. */
    public static MailFacts of(Map<Placeholder, String> about, String office, String link) {
        MailFacts facts = new MailFacts(Optional.empty(), office, link);
        facts.values.putAll(about);
        return facts;
    }

    Optional<String> number() {
        return number;
    }

    Map<Placeholder, String> values() {
        return values;
    }
}
