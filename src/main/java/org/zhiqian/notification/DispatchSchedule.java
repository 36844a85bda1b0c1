package org.zhiqian.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("zhiqian.notification.dispatch.enabled")
class DispatchSchedule {
    private final Dispatcher dispatcher;

    DispatchSchedule(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Scheduled(fixedDelayString = "${zhiqian.notification.dispatch.interval}")
    void deliver() {
        dispatcher.deliver();
    }
}
