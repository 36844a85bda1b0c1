package org.zhiqian.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    @Bean
    Clock clock(CalendarSettings settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    WorkingCalendar workingCalendar(CalendarSettings settings) {
        return WorkingCalendar.of(settings);
    }

    @Bean
    TimeLimits timeLimits(CalendarSettings settings, WorkingCalendar calendar) {
        return new TimeLimits(settings, calendar);
    }
}
