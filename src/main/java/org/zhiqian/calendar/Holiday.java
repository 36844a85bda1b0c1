package org.zhiqian.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Days off in a row, both ends included. */
record Holiday(
        String name, @DateTimeFormat(iso = ISO.DATE) LocalDate from, @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
    Holiday {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("节日「" + name + "」的止日 " + to + " 早于起日 " + from);
        }
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** Whether it takes away a day on which offices would otherwise work. */
    boolean takesAWeekday() {
        return days().anyMatch(Holiday::isWeekday);
    }

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
