package org.zhiqian.filing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code config/filing/filing.yaml}; a misspelt key stops the start. Days are working days.
 *
 * @param vouchers by table the column whose cases come with their wage-payment vouchers
 */
@ConfigurationProperties(prefix = "zhiqian.filing", ignoreUnknownFields = false)
record FilingSettings(
        int openWorkdaysBefore,
        int remindWorkdaysBefore,
        String remindAt,
        int circulateWorkdaysAfter,
        boolean circulateToAll,
        boolean useInternalDate,
        boolean distinctSigners,
        @DefaultValue Map<String, String> vouchers,
        @DefaultValue Set<String> regions,
        Schedule schedule) {

    record Schedule(boolean enabled, Duration firstAfter, Duration interval) {}

    LocalTime reminderTime() {
        return LocalTime.parse(remindAt);
    }
}
