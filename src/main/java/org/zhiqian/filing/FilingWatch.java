package org.zhiqian.filing;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.filing.model.CirculationDecision;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingEvent;
import org.zhiqian.filing.store.FilingRegister;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Shortcoming;
import org.zhiqian.notification.MailKind;

/** Watches the date of a report: reminds before it, marks it late after it, and makes known that it still is missing. */
@Service
@Transactional
public class FilingWatch {
    private final FilingRegister register;
    private final FilingDates dates;
    private final FilingMail mail;
    private final FilingSettings settings;
    private final ApplicationEventPublisher events;

    FilingWatch(
            FilingRegister register,
            FilingDates dates,
            FilingMail mail,
            FilingSettings settings,
            ApplicationEventPublisher events) {
        this.register = register;
        this.dates = dates;
        this.mail = mail;
        this.settings = settings;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Filing get(UUID id) {
        return register.get(id);
    }

    @Transactional(readOnly = true)
    public ZonedDateTime remindedAt(UUID id) {
        return dates.remindedAt(register.get(id));
    }

    @Transactional(readOnly = true)
    public ZonedDateTime lateFrom(UUID id) {
        return dates.lateFrom(register.get(id));
    }

    @Transactional(readOnly = true)
    public ZonedDateTime circulatedAt(UUID id) {
        return dates.circulatedAt(register.get(id));
    }

    /** A reminder that comes when the date is past already is none. */
    public void remind(UUID id) {
        Filing filing = register.get(id);
        if (!filing.state().isHandedIn() && !dates.hasRunOut(filing)) {
            mail.toReporter(MailKind.REPORT_REMINDER, filing);
            register.record(id, FilingEvent.Kind.REMINDED, dates.timeLeft(filing));
        }
    }

    /** Returns whether the level above has somebody to urge. */
    public boolean markOverdue(UUID id) {
        Filing filing = register.get(id);
        if (filing.state().isHandedIn()) {
            return false;
        }
        register.overdue(id);
        register.record(id, FilingEvent.Kind.OVERDUE, null);
        mail.toReporter(MailKind.REPORT_OVERDUE, filing);
        mail.toReceiver(MailKind.REPORT_OVERDUE, filing);
        events.publishEvent(
                new Shortcoming(Shortcoming.Kind.LATE_REPORT, filing.office(), "应于 " + filing.dueOn() + " 报送的报表逾期未报"));
        return filing.receiver().isPresent();
    }

    public void urge(UUID id, UrgeReporter command) {
        register.record(id, FilingEvent.Kind.URGED, command.note());
        mail.toReporter(MailKind.REPORT_OVERDUE, register.get(id));
    }

    /** Whether the report is still missing, and there is a level above to make it known. */
    @Transactional(readOnly = true)
    public boolean isToBeCirculated(UUID id) {
        Filing filing = register.get(id);
        return filing.isOverdue() && filing.receiver().isPresent();
    }

    public void circulate(UUID id, IssueCirculation command) {
        if (command.decision() == CirculationDecision.WAIVE) {
            register.record(id, FilingEvent.Kind.NOT_CIRCULATED, command.text());
            return;
        }
        Filing filing = register.get(id);
        register.record(id, FilingEvent.Kind.CIRCULATED, command.text());
        addressees(filing).forEach(office -> mail.tell(MailKind.REPORT_CIRCULATED, office, filing));
    }

    private Collection<Office> addressees(Filing filing) {
        return settings.circulateToAll()
                ? register.beside(filing).stream().map(Filing::office).toList()
                : List.of(filing.office());
    }
}
