package org.zhiqian.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.calendar.DateText;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;

/** Texts and dates as forms of this module must have them. */
final class Written {
    private static final int SHORTEST_TEXT = 10;

    private Written() {}

    /** At least a sentence, without numbers of persons. */
    static String text(String field, String label, @Nullable String text) {
        String told = text == null ? "" : PlainText.of(field, label, text);
        if (told.length() < SHORTEST_TEXT) {
            throw new Refusal("请写明%s，不少于 %d 个字。".formatted(label, SHORTEST_TEXT));
        }
        return told;
    }

    /** From today on, and no later than a year from now. */
    static LocalDate upcoming(@Nullable LocalDate date, String label, LocalDate today) {
        if (date == null || date.isBefore(today) || date.isAfter(today.plusYears(1))) {
            throw new Refusal(
                    "请填写%s，应在今天 %s 至 %s 之间。".formatted(label, DateText.of(today), DateText.of(today.plusYears(1))));
        }
        return date;
    }
}
