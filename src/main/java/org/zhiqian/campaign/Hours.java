package org.zhiqian.campaign;

import java.time.LocalTime;

/** When a session begins and ends, on the clock of the place. */
public record Hours(LocalTime from, LocalTime to) {
    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("结束时间 %s 必须晚于开始时间 %s".formatted(to, from));
        }
    }
}
