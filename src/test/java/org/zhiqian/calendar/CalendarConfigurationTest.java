package org.zhiqian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

class CalendarConfigurationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Calendar.class);

    @Test
    void theShippedConfigurationGivesClockCalendarAndLimits() {
        application.run(context -> {
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
            assertThat(context).hasSingleBean(WorkingCalendar.class);
            assertThat(context.getBean(TimeLimits.class).limitOf("draft-plan").id())
                    .isEqualTo("PLAN");
        });
    }

    @Test
    void aTestMaySetTheClock() {
        application.withUserConfiguration(StoppedClock.class).run(context -> assertThat(
                        context.getBean(Clock.class).instant())
                .isEqualTo("2026-04-20T06:30:00Z"));
    }

    @Test
    void aFileBesideTheProgramGoesBeforeTheBuiltInOne(@TempDir Path beside) throws IOException {
        Files.writeString(
                Files.createDirectories(beside.resolve("calendar")).resolve("time-limits.yaml"),
                "zhiqian.calendar.limits.PLAN.length: 7");
        application.withSystemProperties("ZHIQIAN_CONFIG_DIR=" + beside).run(context -> assertThat(
                        context.getBean(TimeLimits.class)
                                .limit("PLAN")
                                .ordinary()
                                .length())
                .isEqualTo(7));
    }

    @Test
    void aMisspeltSettingStopsTheStart() {
        application
                .withPropertyValues("zhiqian.calendar.limits.PLAN.lenght=7")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("lenght"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CalendarSettings.class)
    static class Calendar extends CalendarConfiguration {}

    @Configuration(proxyBeanMethods = false)
    static class StoppedClock {
        @Bean
        @Primary
        Clock stoppedClock() {
            return Clock.fixed(Instant.parse("2026-04-20T06:30:00Z"), ZoneOffset.UTC);
        }
    }
}
