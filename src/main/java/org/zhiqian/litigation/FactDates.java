package org.zhiqian.litigation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.OurAge;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Refusal;

/** Days that other authorities tell: they have come, and do not come before what went before. */
@Component
class FactDates {
    private static final int LONGEST_YEARS = 2;

    private final Clock clock;

    FactDates(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate past(@Nullable LocalDate day, String label) {
        LocalDate known = Filled.in(day, label);
        OurAge.require(known);
        if (known.isAfter(today())) {
            throw new Refusal("「%s」%s 还没有到，请填写实际日期。".formatted(label, DateText.of(known)));
        }
        return known;
    }

    LocalDate pastFrom(@Nullable LocalDate day, String label, LocalDate earliest) {
        LocalDate known = past(day, label);
        if (known.isBefore(earliest)) {
            throw new Refusal("「%s」不能早于 %s，请改正。".formatted(label, DateText.of(earliest)));
        }
        return known;
    }

    /** The last day for paying, not before the decision and within two years of it. */
    LocalDate performBy(@Nullable LocalDate day, LocalDate decidedOn) {
        LocalDate by = Filled.in(day, "履行期限");
        if (by.isBefore(decidedOn) || by.isAfter(decidedOn.plusYears(LONGEST_YEARS))) {
            throw new Refusal("「履行期限」应在 %s 以后两年以内，请改正。".formatted(DateText.of(decidedOn)));
        }
        return by;
    }
}
