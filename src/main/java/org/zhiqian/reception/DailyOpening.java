package org.zhiqian.reception;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("zhiqian.reception.schedule.enabled")
class DailyOpening {
    private final SessionSchedule schedule;

    DailyOpening(SessionSchedule schedule) {
        this.schedule = schedule;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${zhiqian.reception.schedule.cron}")
    void open() {
        schedule.open();
    }
}
