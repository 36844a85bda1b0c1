package org.zhiqian.reception;

import java.time.LocalDate;
import java.util.List;
import org.zhiqian.kernel.InvalidInput;
import org.zhiqian.kernel.InvalidInput.Problem;

/** The days somebody may ask for or write down: no database holds every date that can be written. */
final class AskedDates {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private AskedDates() {}

    static LocalDate require(String field, String label, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidInput(List.of(new Problem(field, label, "应在 %s 至 %s 之间".formatted(EARLIEST, LATEST))));
        }
        return day;
    }
}
