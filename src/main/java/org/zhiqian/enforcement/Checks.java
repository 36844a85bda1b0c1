package org.zhiqian.enforcement;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.model.ServiceManner;
import org.zhiqian.kernel.Refusal;

/** What is asked of more than one form. */
final class Checks {
    private Checks() {}

    static LocalDate between(String label, LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new Refusal("%s应在 %s 至 %s 之间，请改正。".formatted(label, DateText.of(first), DateText.of(last)));
        }
        return day;
    }

    /** A last day that leaves some time and no more than a year. */
    static LocalDate lastDay(String label, LocalDate day, LocalDate from) {
        return between(label, day, from, from.plusYears(1));
    }

    static <T> T required(@Nullable T value, String label, String when) {
        return Objects.requireNonNullElseGet(value, () -> {
            throw new Refusal("%s的，请填写「%s」。".formatted(when, label));
        });
    }

    /** What is put up on a door is served only if it was photographed or filmed (法释〔2013〕3号 第四条). */
    static void proven(ServiceManner manner, @Nullable Boolean photographed) {
        if (manner == ServiceManner.POSTED && !Boolean.TRUE.equals(photographed)) {
            throw new Refusal("张贴送达应当拍照或者录像，否则不算送达（法释〔2013〕3号第四条）。已有照片或录像的，请勾选后再登记。");
        }
    }
}
