package org.zhiqian.reception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.reception.model.HeldAnswer;

/** 「填报接访情况」: the close-out sheet of a session; leaflets in single copies. */
public record CloseSession(
        @NotNull HeldAnswer held,
        @Nullable @Size(max = 200) String reason,
        @Nullable @PositiveOrZero Integer publicitySessions,
        @Nullable @PositiveOrZero Integer leaflets,
        @Nullable @Size(max = 500) String note) {}
