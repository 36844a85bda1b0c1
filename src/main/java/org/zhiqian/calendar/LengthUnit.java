package org.zhiqian.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** In what a time limit is counted. The start day is not counted; hours run at once (民法典 §201, §202). */
public enum LengthUnit {
    WORKDAY("个工作日") {
        @Override
        LocalDate after(LocalDate start, int length, WorkingCalendar calendar) {
            return calendar.plusWorkingDays(start, length);
        }
    },
    DAY("日") {
        @Override
        LocalDate after(LocalDate start, int length, WorkingCalendar calendar) {
            return start.plusDays(length);
        }
    },
    MONTH("个月") {
        @Override
        LocalDate after(LocalDate start, int length, WorkingCalendar calendar) {
            return start.plusMonths(length);
        }
    },
    QUARTER("个季度") {
        @Override
        LocalDate after(LocalDate start, int length, WorkingCalendar calendar) {
            return start.plusMonths(3L * length);
        }
    },
    YEAR("年") {
        @Override
        LocalDate after(LocalDate start, int length, WorkingCalendar calendar) {
            return start.plusYears(length);
        }
    },
    /** Kept to the day: the day the hours end on. Never rolls, for the police do not wait for Monday. */
    HOUR("小时") {
        @Override
        LocalDate after(LocalDate start, int length, WorkingCalendar calendar) {
            return start.plusDays((length + 23) / 24);
        }

        @Override
        LocalDate rolled(LocalDate last, WorkingCalendar calendar) {
            return last;
        }
    },
    /** A date that somebody promised. Never rolls; extended in working days. */
    FIXED_DATE("个工作日") {
        @Override
        LocalDate after(LocalDate start, int length, WorkingCalendar calendar) {
            return calendar.plusWorkingDays(start, length);
        }

        @Override
        LocalDate rolled(LocalDate last, WorkingCalendar calendar) {
            return last;
        }
    };

    private final String label;

    LengthUnit(String label) {
        this.label = label;
    }

    /** {@code 5 个工作日}. */
    String say(int length) {
        return length + " " + label;
    }

    abstract LocalDate after(LocalDate start, int length, WorkingCalendar calendar);

    /** The last day, or the first working day after it (民法典 §203). */
    LocalDate rolled(LocalDate last, WorkingCalendar calendar) {
        return calendar.nextWorkingDay(last);
    }

    boolean isInWorkingDays() {
        return this == WORKDAY || this == FIXED_DATE;
    }

    /** How much of the limit did not run while it was suspended: in working days or in days. */
    int lengthOf(LocalDate suspendedFrom, LocalDate resumedOn, WorkingCalendar calendar) {
        return isInWorkingDays()
                ? calendar.workingDaysBetween(suspendedFrom, resumedOn)
                : (int) ChronoUnit.DAYS.between(suspendedFrom, resumedOn);
    }

    LocalDate shifted(LocalDate date, int suspended, WorkingCalendar calendar) {
        return isInWorkingDays() ? calendar.plusWorkingDays(date, suspended) : date.plusDays(suspended);
    }

    String saySuspended(int suspended) {
        return isInWorkingDays() ? WORKDAY.say(suspended) : DAY.say(suspended);
    }
}
