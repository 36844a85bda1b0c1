package org.zhiqian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.kernel.Shortcoming;

/** What happens to a task that stays undone although its office was urged. */
@Service
@Transactional
public class Neglect {
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final TimeLimits limits;
    private final TaskTitles titles;
    private final SupervisionSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Neglect(
            Deadlines deadlines,
            WorkingCalendar calendar,
            TimeLimits limits,
            TaskTitles titles,
            SupervisionSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.limits = limits;
        this.titles = titles;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Until when an office that is urged today may still do the task. */
    public ZonedDateTime patienceEnds(RegionCode region) {
        return limits.closeOfOffice(
                calendar.in(region).plusWorkingDays(LocalDate.now(clock), settings.neglectedAfterWorkdays()));
    }

    /** Reports the task unless it is done, gone or has a new date. */
    public void report(String lateTaskId) {
        deadlines
                .ofTask(lateTaskId)
                .filter(one -> one.closedAt() == null && one.overdueAt() != null)
                .ifPresent(one -> events.publishEvent(new Shortcoming(
                        Shortcoming.Kind.NEGLECTED_TASK,
                        one.office(),
                        "%s 的「%s」经催办仍未办结".formatted(one.subject().number(), titles.of(one.taskName())))));
    }
}
