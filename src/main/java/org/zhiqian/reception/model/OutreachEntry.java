package org.zhiqian.reception.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.RegionCode;

/**
 * One entry of consultations (persons) or of publicity (events, single copies).
 *
 * @param about the topic or the note
 * @param withdrawnBy who took it back; such an entry counts nowhere
 */
public record OutreachEntry(
        UUID id,
        OutreachKind kind,
        RegionCode region,
        LocalDate date,
        int persons,
        int sessions,
        int leaflets,
        @Nullable String about,
        String recordedBy,
        @Nullable String withdrawnBy,
        @Nullable String withdrawReason) {}
