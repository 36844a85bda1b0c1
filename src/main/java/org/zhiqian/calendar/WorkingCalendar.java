package org.zhiqian.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiqian.calendar.CalendarSettings.LocalHoliday;
import org.zhiqian.calendar.CalendarSettings.Status;
import org.zhiqian.kernel.RegionCode;

/**
 * Which days offices work: Monday to Friday without the holidays of the State Council's yearly notice, and its make-up
 * days. {@link #in} adds the local holidays of a region (全国年节及纪念日放假办法 §4).
 */
public final class WorkingCalendar {
    private final Map<Integer, Status> years;
    private final List<LocalHoliday> localHolidays;
    private final List<Holiday> holidays;
    private final Set<LocalDate> makeUpDays;
    private final Map<LocalDate, String> daysOff = new HashMap<>();

    private WorkingCalendar(
            Map<Integer, Status> years,
            List<LocalHoliday> localHolidays,
            List<Holiday> holidays,
            Set<LocalDate> makeUpDays) {
        this.years = years;
        this.localHolidays = localHolidays;
        this.holidays = holidays;
        this.makeUpDays = makeUpDays;
        holidays.forEach(holiday -> holiday.days().forEach(day -> daysOff.put(day, holiday.name())));
    }

    static WorkingCalendar of(CalendarSettings settings) {
        Map<Integer, Status> years = new HashMap<>();
        settings.years().forEach((year, days) -> years.put(year, days.status()));
        Set<LocalDate> makeUpDays = new HashSet<>();
        settings.years().values().forEach(year -> year.working().forEach(day -> makeUpDays.add(day.date())));
        List<Holiday> holidays = settings.years().values().stream()
                .flatMap(year -> year.holidays().stream())
                .toList();
        return new WorkingCalendar(years, settings.localHolidays(), holidays, makeUpDays);
    }

    /** The same calendar with the local holidays of the region and of the divisions above it. */
    public WorkingCalendar in(RegionCode region) {
        List<Holiday> kept = localHolidays.stream()
                .filter(local -> local.isKeptIn(region))
                .map(LocalHoliday::holiday)
                .toList();
        List<Holiday> all = Stream.concat(holidays.stream(), kept.stream()).toList();
        return kept.isEmpty() ? this : new WorkingCalendar(years, List.of(), all, makeUpDays);
    }

    public boolean isWorkingDay(LocalDate date) {
        return !daysOff.containsKey(date) && (Holiday.isWeekday(date) || makeUpDays.contains(date));
    }

    /** The n-th working day after the start day, which is not counted (民法典 §201); the start day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate date = start;
        for (int left = requireNatural(days); left > 0; left--) {
            date = nextWorkingDay(date.plusDays(1));
        }
        return date;
    }

    /** The n-th working day before a day, which is not counted. */
    public LocalDate minusWorkingDays(LocalDate end, int days) {
        LocalDate date = end;
        for (int left = requireNatural(days); left > 0; left--) {
            date = previousWorkingDay(date.minusDays(1));
        }
        return date;
    }

    /** The day itself or the first working day after it: where a last day that is a holiday rolls to (民法典 §203). */
    public LocalDate nextWorkingDay(LocalDate onOrAfter) {
        LocalDate date = onOrAfter;
        while (!isWorkingDay(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The day itself or the last working day before it. */
    public LocalDate previousWorkingDay(LocalDate onOrBefore) {
        LocalDate date = onOrBefore;
        while (!isWorkingDay(date)) {
            date = date.minusDays(1);
        }
        return date;
    }

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -workingDaysBetween(to, from)
                : (int) from.datesUntil(to)
                        .filter(day -> isWorkingDay(day.plusDays(1)))
                        .count();
    }

    /** 剩 3 个工作日, 今日到期, 逾期 2 个工作日. */
    public String timeLeft(LocalDate today, LocalDate dueOn) {
        int days = workingDaysBetween(today, dueOn);
        if (today.isAfter(dueOn)) {
            return days == 0 ? "已逾期" : "逾期 " + -days + " 个工作日";
        }
        return today.equals(dueOn) ? "今日到期" : "剩 " + days + " 个工作日";
    }

    /** Whether a day of these years was counted without an official holiday notice. */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        return provisionalYears(from, to).findAny().isPresent();
    }

    /** One Chinese sentence for each year without an official notice. */
    List<String> reservations(LocalDate from, LocalDate to) {
        return provisionalYears(from, to).mapToObj(this::reservation).toList();
    }

    private IntStream provisionalYears(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).filter(year -> years.get(year) != Status.OFFICIAL);
    }

    private String reservation(int year) {
        return years.containsKey(year) ? year + " 年放假安排尚未公布，按暂定日历计算" : "系统未收录 " + year + " 年放假安排，按周一至周五计算";
    }

    /** Holidays that cost a weekday in these days, both ends included. */
    List<Holiday> holidaysIn(LocalDate first, LocalDate last) {
        return holidays.stream()
                .filter(holiday -> holiday.touches(first, last) && holiday.takesAWeekday())
                .toList();
    }

    /** Make-up days in these days, both ends included. */
    List<LocalDate> makeUpDaysIn(LocalDate first, LocalDate last) {
        return makeUpDays.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .sorted()
                .toList();
    }

    /** {@code 2026-10-10（周六，补班日）}. */
    String describe(LocalDate date) {
        return date + "（" + DateText.weekday(date) + remark(date) + "）";
    }

    private String remark(LocalDate date) {
        String holiday = daysOff.get(date);
        if (holiday != null) {
            return "，" + holiday + "放假";
        }
        if (makeUpDays.contains(date)) {
            return "，补班日";
        }
        return isWorkingDay(date) ? "" : "，休息日";
    }

    private static int requireNatural(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative: " + days);
        }
        return days;
    }
}
