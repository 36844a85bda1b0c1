package org.zhiqian.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The calendar as {@code config/calendar} ships it, without Spring around it. */
final class ShippedCalendar {
    private ShippedCalendar() {}

    static CalendarSettings settings(Map<String, Object> changed) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("changed", new HashMap<>(changed)));
        for (String file : new String[] {"holidays.yaml", "time-limits.yaml"}) {
            try {
                new YamlPropertySourceLoader()
                        .load(file, new ClassPathResource("config/calendar/" + file))
                        .forEach(environment.getPropertySources()::addLast);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Binder.get(environment)
                .bind("zhiqian.calendar", CalendarSettings.class)
                .get();
    }

    static WorkingCalendar calendar() {
        return WorkingCalendar.of(settings(Map.of()));
    }

    static TimeLimits limits() {
        return limits(Map.of());
    }

    static TimeLimits limits(Map<String, Object> changed) {
        CalendarSettings settings = settings(changed);
        return new TimeLimits(settings, WorkingCalendar.of(settings));
    }
}
