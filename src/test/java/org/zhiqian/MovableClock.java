package org.zhiqian;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The wall clock until a test moves it; then the time it was moved to, for the case file and the engine alike. */
public final class MovableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Clock clock = Clock.system(ZONE);

    /** To ten in the morning of that day. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(LocalTime.of(10, 0)));
    }

    public void moveTo(LocalDateTime time) {
        clock = Clock.fixed(time.atZone(ZONE).toInstant(), ZONE);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }

    public void letRun() {
        clock = Clock.system(ZONE);
        ClockUtil.reset();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
