package org.zhiqian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class DispatchScheduleTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(OutboxBehaviour.OutboxOnly.class, Scheduling.class)
            .withPropertyValues(
                    "spring.datasource.url=jdbc:h2:mem:schedule;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                    "spring.liquibase.change-log=classpath:db/notification.sql");

    @Test
    void aNodeDeliversEveryTenSecondsAsShipped() {
        application.run(
                context -> assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                        .singleElement()
                        .extracting(ScheduledTask::getTask)
                        .isInstanceOfSatisfying(FixedDelayTask.class, task -> assertThat(task.getIntervalDuration())
                                .isEqualTo(Duration.ofSeconds(10))));
    }

    @Test
    void aNodeMayLeaveDeliveryToOthers() {
        application
                .withPropertyValues("zhiqian.notification.dispatch.enabled=false")
                .run(context -> assertThat(
                                context.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                        .isEmpty());
    }

    @Test
    void startsWithoutAMailServer() {
        application.run(context -> {
            assertThat(context).doesNotHaveBean(JavaMailSender.class);
            assertThat(context.getBean(Dispatcher.class).deliver()).isZero();
        });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Scheduling {}
}
