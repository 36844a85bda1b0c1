package org.zhiqian.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhiqian.calendar.CalendarSettings.Task;
import org.zhiqian.calendar.Limit.Span;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/**
 * Computes deadlines: the start day is not counted, a last day that is a holiday rolls to the next working day
 * (民法典 §201–203), extending and suspending respect the caps of the limit.
 */
public final class TimeLimits {
    private final Map<String, Limit> limits = new LinkedHashMap<>();
    private final Map<String, Task> tasks;
    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final LocalTime officeClosesAt;
    private final int planWarningWorkdays;
    private final int targetPercent;

    TimeLimits(CalendarSettings settings, WorkingCalendar calendar) {
        settings.limits().forEach((id, entry) -> limits.put(id, Limit.of(id, entry, settings)));
        this.tasks = Map.copyOf(settings.tasks());
        this.calendar = calendar;
        this.zone = settings.zone();
        this.officeClosesAt = settings.officeClosesAt();
        this.planWarningWorkdays = settings.planWarningWorkdays();
        this.targetPercent = settings.targetPercent();
        tasks.values().forEach(task -> limit(task.limit()));
    }

    public Collection<Limit> all() {
        return limits.values();
    }

    public Limit limit(String id) {
        return Optional.ofNullable(limits.get(id))
                .orElseThrow(() -> new IllegalArgumentException("config/calendar/time-limits.yaml 没有时限 " + id));
    }

    /** Whether the task, named like its form, has a limit. */
    public boolean limits(String task) {
        return tasks.containsKey(task);
    }

    /** The limit of a task, named like its form: {@code verify-facts}. */
    public Limit limitOf(String task) {
        return limit(task(task).limit());
    }

    /** From which date of the case the limit of a task runs. */
    public StartEvent startOf(String task) {
        return task(task).startsFrom();
    }

    public Deadline compute(Limit limit, LocalDate startsOn, boolean lowIncome, RegionCode region) {
        WorkingCalendar days = calendar.in(region);
        LengthUnit unit = limit.unit();
        if (unit == LengthUnit.FIXED_DATE) {
            throw new IllegalArgumentException("时限 " + limit.id() + " 没有天数，应按约定日期计算");
        }
        Span span = limit.span(lowIncome);
        LocalDate rawDueOn = unit.after(startsOn, span.length(), days);
        LocalDate dueOn = unit.rolled(rawDueOn, days);
        LocalDate targetOn = warningDay(unit.after(startsOn, span.target(), days), startsOn, dueOn, days);
        boolean shorter = !span.equals(limit.ordinary());
        return new Deadline(
                limit.id(),
                limit.name(),
                limit.source(),
                region,
                startsOn,
                targetOn,
                rawDueOn,
                dueOn,
                0,
                days.isProvisional(startsOn, dueOn),
                new Explanation(days).ofLength(limit, startsOn, span.length(), shorter, rawDueOn, dueOn));
    }

    /** For what a plan has promised for a date: that date, however it falls, with a warning some working days before. */
    public Deadline computeTo(Limit limit, LocalDate startsOn, LocalDate planDate, RegionCode region) {
        WorkingCalendar days = calendar.in(region);
        return new Deadline(
                limit.id(),
                limit.name(),
                limit.source(),
                region,
                startsOn,
                planWarning(startsOn, planDate, days),
                planDate,
                planDate,
                0,
                false,
                new Explanation(days).ofPlanDate(limit, planDate));
    }

    /** Moves target and due date, in the unit of the limit; refused beyond the cap over all extensions. */
    public Deadline extend(Deadline deadline, int length) {
        Limit limit = limit(deadline.limitId());
        LengthUnit unit = limit.unit();
        limit.requireExtendable(deadline.extendedBy(), length);
        WorkingCalendar days = calendar.in(deadline.region());
        LocalDate rawDueOn = unit.after(deadline.rawDueOn(), length, days);
        LocalDate dueOn = unit.rolled(rawDueOn, days);
        LocalDate targetOn =
                warningDay(unit.after(deadline.targetOn(), length, days), deadline.startsOn(), dueOn, days);
        return deadline.moved(
                targetOn,
                rawDueOn,
                dueOn,
                deadline.extendedBy() + length,
                deadline.provisional() || days.isProvisional(deadline.rawDueOn(), dueOn),
                new Explanation(days).ofExtension(deadline, unit, length, rawDueOn, dueOn));
    }

    /**
     * Until when a suspension may last; refused if the limit may not be suspended (any more).
     *
     * @param alreadySuspended working days of earlier suspensions
     */
    public LocalDate latestResumption(Deadline deadline, LocalDate suspendedFrom, int alreadySuspended) {
        int left = limit(deadline.limitId()).requireSuspendable(alreadySuspended);
        return calendar.in(deadline.region()).plusWorkingDays(suspendedFrom, left);
    }

    /** The working days a suspension counts against its cap: after its first day, including the day of resumption. */
    public int suspendedWorkingDays(Deadline deadline, LocalDate suspendedFrom, LocalDate resumedOn) {
        return calendar.in(deadline.region()).workingDaysBetween(suspendedFrom, resumedOn);
    }

    /**
     * Moves target and due date by the time the limit did not run; a target already past when it was suspended stays.
     *
     * @param alreadySuspended working days of earlier suspensions
     */
    public Deadline resume(Deadline deadline, LocalDate suspendedFrom, LocalDate resumedOn, int alreadySuspended) {
        requireWithinCap(deadline, suspendedFrom, resumedOn, alreadySuspended);
        WorkingCalendar days = calendar.in(deadline.region());
        LengthUnit unit = limit(deadline.limitId()).unit();
        int suspended = unit.lengthOf(suspendedFrom, resumedOn, days);
        LocalDate rawDueOn = unit.shifted(deadline.rawDueOn(), suspended, days);
        LocalDate dueOn = unit.rolled(rawDueOn, days);
        LocalDate targetOn = deadline.targetOn().isBefore(suspendedFrom)
                ? deadline.targetOn()
                : warningDay(unit.shifted(deadline.targetOn(), suspended, days), deadline.startsOn(), dueOn, days);
        return deadline.moved(
                targetOn,
                rawDueOn,
                dueOn,
                deadline.extendedBy(),
                deadline.provisional() || days.isProvisional(deadline.rawDueOn(), dueOn),
                new Explanation(days)
                        .ofSuspension(deadline, unit, suspendedFrom, resumedOn, suspended, rawDueOn, dueOn));
    }

    /** The first working day after the day, by the calendar of the region. */
    public LocalDate nextWorkingDay(LocalDate after, RegionCode region) {
        return calendar.in(region).nextWorkingDay(after.plusDays(1));
    }

    /** When the warning timer fires: the close of office hours. */
    public ZonedDateTime targetAt(Deadline deadline) {
        return deadline.targetOn().atTime(officeClosesAt).atZone(zone);
    }

    /** When the deadline has run out: the close of office hours (民法典 §203). */
    public ZonedDateTime dueAt(Deadline deadline) {
        return deadline.dueOn().atTime(officeClosesAt).atZone(zone);
    }

    /** The close of office hours on that day. */
    public ZonedDateTime closeOfOffice(LocalDate day) {
        return day.atTime(officeClosesAt).atZone(zone);
    }

    private Task task(String name) {
        return Optional.ofNullable(tasks.get(name))
                .orElseThrow(() -> new IllegalArgumentException("config/calendar/time-limits.yaml 没有任务 " + name));
    }

    /** A working day on or before the wanted day, if there is one since the start; otherwise the next one. */
    private static LocalDate warningDay(LocalDate wanted, LocalDate startsOn, LocalDate dueOn, WorkingCalendar days) {
        LocalDate before = days.previousWorkingDay(wanted);
        LocalDate day = before.isBefore(startsOn) ? days.nextWorkingDay(wanted) : before;
        return day.isAfter(dueOn) ? dueOn : day;
    }

    private LocalDate planWarning(LocalDate startsOn, LocalDate planDate, WorkingCalendar days) {
        if (!planDate.isAfter(startsOn)) {
            return planDate;
        }
        LocalDate ahead = days.minusWorkingDays(planDate, planWarningWorkdays);
        long most = ChronoUnit.DAYS.between(startsOn, planDate) * targetPercent / 100;
        return ahead.isAfter(startsOn) ? ahead : startsOn.plusDays(most);
    }

    private void requireWithinCap(Deadline deadline, LocalDate from, LocalDate resumedOn, int alreadySuspended) {
        if (resumedOn.isBefore(from)) {
            throw new Refusal("恢复办理的日期 " + resumedOn + " 早于中止日期 " + from + "，请改正。");
        }
        LocalDate latest = latestResumption(deadline, from, alreadySuspended);
        if (suspendedWorkingDays(deadline, from, resumedOn) > suspendedWorkingDays(deadline, from, latest)) {
            throw new Refusal("「%s」累计最多中止 %d 个工作日，此前已中止 %d 个；本次最晚应在 %s 恢复办理。"
                    .formatted(
                            deadline.name(),
                            limit(deadline.limitId()).maximumSuspension(),
                            alreadySuspended,
                            DateText.of(latest)));
        }
    }
}
