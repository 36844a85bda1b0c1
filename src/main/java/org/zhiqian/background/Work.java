package org.zhiqian.background;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One long work of an officer.
 *
 * @param subject what the file is about, where who fetches it is written down
 * @param done how much of the total is done, in whatever the work counts
 * @param total zero where the work does not count
 * @param refusal why there is no file
 * @param content the sealed file; missing before it is made and after it is deleted
 * @param heardAt the last sign of life
 * @param keptUntil when the file goes
 */
record Work(
        UUID id,
        String officer,
        String fileName,
        String mediaType,
        @Nullable String subject,
        WorkState state,
        int done,
        int total,
        @Nullable String refusal,
        @Nullable UUID content,
        OffsetDateTime begunAt,
        OffsetDateTime heardAt,
        @Nullable OffsetDateTime finishedAt,
        @Nullable OffsetDateTime keptUntil) {

    /** As it is now, whatever its node could still write. */
    WorkState stateAt(OffsetDateTime now) {
        return !state.isOver() && heardAt.plus(Workers.SILENCE).isBefore(now) ? WorkState.INTERRUPTED : state;
    }

    boolean hasFileAt(OffsetDateTime now) {
        return content != null && keptUntil != null && now.isBefore(keptUntil);
    }
}
