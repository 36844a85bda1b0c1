package org.zhiqian.calendar;

import java.time.LocalDate;

/** Dates as pages, mails and letters show them. */
public final class DateText {
    private static final String WEEKDAYS = "一二三四五六日";

    private DateText() {}

    /** {@code 2026-11-20（周五）}. */
    public static String of(LocalDate date) {
        return date + "（" + weekday(date) + "）";
    }

    /** {@code 周五}. */
    public static String weekday(LocalDate date) {
        return "周" + WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
    }
}
