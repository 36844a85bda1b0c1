package org.zhiqian.filing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("zhiqian.filing.schedule.enabled")
class FilingSchedule {
    private final DueFilings dueFilings;

    FilingSchedule(DueFilings dueFilings) {
        this.dueFilings = dueFilings;
    }

    @Scheduled(
            initialDelayString = "${zhiqian.filing.schedule.first-after}",
            fixedDelayString = "${zhiqian.filing.schedule.interval}")
    void open() {
        dueFilings.open();
    }
}
