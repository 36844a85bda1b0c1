package org.zhiqian.supervision;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.zhiqian.kernel.Shortcoming;

/**
 * {@code config/supervision/supervision.yaml}; a misspelt key stops the start.
 *
 * @param neglectedAfterWorkdays working days after the urging from which an overdue task counts as neglected
 * @param countedMonths how far back shortcomings of an office are counted
 * @param noticeFrom how many of a kind within that time begin the calling to account
 */
@ConfigurationProperties(prefix = "zhiqian.supervision", ignoreUnknownFields = false)
record SupervisionSettings(int neglectedAfterWorkdays, int countedMonths, Map<Shortcoming.Kind, Integer> noticeFrom) {
    SupervisionSettings {
        noticeFrom = Map.copyOf(noticeFrom);
    }

    int noticeFrom(Shortcoming.Kind kind) {
        return Objects.requireNonNull(noticeFrom.get(kind), () -> "zhiqian.supervision.notice-from: " + kind);
    }
}
