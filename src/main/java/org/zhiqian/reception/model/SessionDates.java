package org.zhiqian.reception.model;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.calendar.WorkingCalendar;

/** By when each step of a session is due: counted in working days of its region from the day it is held. */
@Component
public class SessionDates {
    private final WorkingCalendar calendar;
    private final TimeLimits limits;
    private final ReceptionSettings settings;
    private final Clock clock;

    SessionDates(WorkingCalendar calendar, TimeLimits limits, ReceptionSettings settings, Clock clock) {
        this.calendar = calendar;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last day for publishing; the day it was arranged where it was arranged too late for that. */
    public LocalDate publishBy(ReceptionSession session) {
        return notBeforeArranged(
                session, days(session).minusWorkingDays(session.date(), settings.publishWorkdaysBefore()));
    }

    public ZonedDateTime publishDue(ReceptionSession session) {
        return limits.closeOfOffice(publishBy(session));
    }

    /** In the morning of the day the office is reminded. */
    public ZonedDateTime publishReminder(ReceptionSession session) {
        LocalDate day = days(session).minusWorkingDays(publishBy(session), settings.remindWorkdaysBefore());
        return notBeforeArranged(session, day).atStartOfDay(clock.getZone());
    }

    /** When the tasks of the day open. */
    public ZonedDateTime opening(ReceptionSession session) {
        return session.date().atStartOfDay(clock.getZone());
    }

    public ZonedDateTime begin(ReceptionSession session) {
        return session.date().atTime(session.startsAt()).atZone(clock.getZone());
    }

    public ZonedDateTime end(ReceptionSession session) {
        return session.date().atTime(session.endsAt()).atZone(clock.getZone());
    }

    /** The last day for the close-out sheet. */
    public LocalDate closeBy(ReceptionSession session) {
        return days(session).plusWorkingDays(session.date(), settings.closeWorkdaysAfter());
    }

    public ZonedDateTime closeDue(ReceptionSession session) {
        return limits.closeOfOffice(closeBy(session));
    }

    private static LocalDate notBeforeArranged(ReceptionSession session, LocalDate day) {
        return day.isBefore(session.arrangedOn()) ? session.arrangedOn() : day;
    }

    private WorkingCalendar days(ReceptionSession session) {
        return calendar.in(session.region());
    }
}
