package org.zhiqian.calendar;

import java.time.LocalDate;
import org.zhiqian.kernel.Refusal;

/** Days on which something can have happened; no database holds every date that can be written. */
public final class OurAge {
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private OurAge() {}

    /** Refuses a mistyped year. */
    public static void require(LocalDate day) {
        if (day.isBefore(BEGINNING)) {
            throw new Refusal("日期 %s 不对：应在 %s 以后，请核对年份。".formatted(day, DateText.of(BEGINNING)));
        }
    }
}
