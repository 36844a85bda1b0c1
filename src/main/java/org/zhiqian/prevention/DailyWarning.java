package org.zhiqian.prevention;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("zhiqian.prevention.schedule.enabled")
class DailyWarning {
    private final EarlyWarnings warnings;

    DailyWarning(EarlyWarnings warnings) {
        this.warnings = warnings;
    }

    @Scheduled(cron = "${zhiqian.prevention.schedule.cron}")
    void check() {
        warnings.check();
    }
}
