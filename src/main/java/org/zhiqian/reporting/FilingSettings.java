package org.zhiqian.reporting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code config/reporting/filing.yaml}; a misspelt key stops the start. Days are working days. */
@ConfigurationProperties(prefix = "zhiqian.filing", ignoreUnknownFields = false)
record FilingSettings(
        int openWorkdaysBefore,
        int remindWorkdaysBefore,
        String remindAt,
        int circulateWorkdaysAfter,
        boolean circulateToAll,
        boolean useInternalDate,
        boolean distinctSigners,
        @DefaultValue Set<String> regions,
        Schedule schedule) {

    record Schedule(boolean enabled, Duration firstAfter, Duration interval) {}

    LocalTime reminderTime() {
        return LocalTime.parse(remindAt);
    }
}
