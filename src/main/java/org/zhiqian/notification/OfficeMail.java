package org.zhiqian.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.notification.Mail.CalendarFile;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;

/** Tells the officers of an office by mail what concerns them. A mail holds the case number and the task, nothing personal. */
@Service
@Transactional
public class OfficeMail {
    private final Outbox outbox;
    private final MailTemplates templates;
    private final NotificationSettings settings;
    private final Officers officers;
    private final Departments departments;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OfficeMail(
            Outbox outbox,
            MailTemplates templates,
            NotificationSettings settings,
            Officers officers,
            Departments departments,
            WorkingCalendar calendar,
            Clock clock) {
        this.outbox = outbox;
        this.templates = templates;
        this.settings = settings;
        this.officers = officers;
        this.departments = departments;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** About one task: handed out, at risk or overdue. */
    public void aboutTask(MailKind kind, String number, String task, Office addressee, LocalDate dueOn) {
        String left = calendar.in(addressee.region()).timeLeft(today(), dueOn);
        send(
                kind,
                addressee,
                MailFacts.ofTask(number, task, nameOf(addressee), DateText.of(dueOn), left, settings.link()));
    }

    /** To the inspectorate and the leading office of the region. */
    public void caseClosed(CaseNumber number, RegionCode region) {
        aboutCase(MailKind.CASE_CLOSED, number, new Office(DepartmentCode.LSI, region));
        aboutCase(MailKind.CASE_CLOSED, number, new Office(DepartmentCode.LEADGRP, region));
    }

    public void petitionReferred(CaseNumber number, Office competent) {
        aboutCase(MailKind.PETITION_REFERRED, number, competent);
    }

    /** About anything but a case, such as a session or a report. */
    public void tell(MailKind kind, Office addressee, Map<Placeholder, String> about) {
        send(kind, addressee, MailFacts.of(about, nameOf(addressee), settings.link()));
    }

    /** The same with a calendar file. */
    public void tell(MailKind kind, Office addressee, Map<Placeholder, String> about, CalendarFile calendar) {
        MailFacts facts = MailFacts.of(about, nameOf(addressee), settings.link());
        for (Officer officer : officers.of(addressee)) {
            officer.mail()
                    .ifPresent(address ->
                            outbox.enqueue(templates.write(kind, facts, address).with(calendar)));
        }
    }

    /** Whether anybody in the office has an address for mails. */
    public boolean reaches(Office addressee) {
        return officers.of(addressee).stream()
                .anyMatch(officer -> officer.mail().isPresent());
    }

    private void aboutCase(MailKind kind, CaseNumber number, Office addressee) {
        send(kind, addressee, MailFacts.ofCase(number, nameOf(addressee), settings.link()));
    }

    private void send(MailKind kind, Office addressee, MailFacts facts) {
        for (Officer officer : officers.of(addressee)) {
            officer.mail().ifPresent(address -> outbox.enqueue(templates.write(kind, facts, address)));
        }
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
