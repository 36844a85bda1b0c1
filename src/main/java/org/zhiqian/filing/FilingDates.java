package org.zhiqian.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingState;
import org.zhiqian.kernel.RegionCode;

/**
 * When the work on a report begins, when its office is reminded, when it is late and when that is made known. All count
 * working days of the reporter's region; a report is late only after the date of the notice, be it a holiday.
 */
@Component
public class FilingDates {
    private final FilingSettings settings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    FilingDates(FilingSettings settings, WorkingCalendar calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first day of the work on it. */
    LocalDate opensOn(ReportDate report, RegionCode region) {
        return calendar.in(region)
                .minusWorkingDays(wanted(report.dueOn(), report.internalDueOn()), settings.openWorkdaysBefore());
    }

    /** From this day on a report that was never begun is not begun any more. */
    boolean isPast(ReportDate report, RegionCode region) {
        return today().isAfter(circulatedAfter(report.dueOn(), region));
    }

    /** When the office is reminded. */
    ZonedDateTime remindedAt(Filing filing) {
        return calendar.in(filing.office().region())
                .minusWorkingDays(wanted(filing), settings.remindWorkdaysBefore())
                .atTime(settings.reminderTime())
                .atZone(clock.getZone());
    }

    /** The end of the day the notice names. */
    ZonedDateTime lateFrom(Filing filing) {
        return endOf(filing.dueOn());
    }

    /** Whether that day is past. */
    public boolean hasRunOut(Filing filing) {
        return today().isAfter(filing.dueOn());
    }

    /** Whether it is missing although its date is past; one that came back in time is missing too from then on. */
    public boolean isMissing(Filing filing) {
        return filing.isOverdue() || filing.state() == FilingState.RETURNED && hasRunOut(filing);
    }

    ZonedDateTime circulatedAt(Filing filing) {
        return endOf(circulatedAfter(filing.dueOn(), filing.office().region()));
    }

    /** 剩 3 个工作日, 逾期 2 个工作日. */
    public String timeLeft(Filing filing) {
        return calendar.in(filing.office().region()).timeLeft(today(), filing.dueOn());
    }

    /** The day the office should have it ready: the internal one where there is one. */
    LocalDate wanted(Filing filing) {
        return wanted(filing.dueOn(), filing.internalDueOn());
    }

    private LocalDate wanted(LocalDate dueOn, Optional<LocalDate> internalDueOn) {
        return settings.useInternalDate() ? internalDueOn.orElse(dueOn) : dueOn;
    }

    private LocalDate circulatedAfter(LocalDate dueOn, RegionCode region) {
        return calendar.in(region).plusWorkingDays(dueOn, settings.circulateWorkdaysAfter());
    }

    private ZonedDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone());
    }

    /** The zone in which days are counted. */
    public ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
