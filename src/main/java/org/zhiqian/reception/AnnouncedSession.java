package org.zhiqian.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiqian.kernel.RegionCode;

/**
 * A session as the public may know it; holds no personal data.
 *
 * @param key names it in addresses
 * @param title {@code 宜良县集中接访第 11 场}
 * @param time {@code 2026-12-07（周一）14:30–17:00}
 * @param place none while it is not settled
 * @param movedFrom the day announced at first, if it was moved
 * @param changeReason why it was moved or cancelled
 * @param units who will be there
 */
public record AnnouncedSession(
        String key,
        RegionCode region,
        String title,
        String campaign,
        LocalDate date,
        String time,
        Optional<String> place,
        Optional<String> project,
        boolean cancelled,
        Optional<LocalDate> movedFrom,
        Optional<String> changeReason,
        List<String> units) {}
