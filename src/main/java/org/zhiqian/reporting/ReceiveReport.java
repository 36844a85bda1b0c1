package org.zhiqian.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「接收报表」: the level above accepts the report or returns it with a reason. */
public record ReceiveReport(@NotNull ReceiveDecision decision, @Nullable @Size(max = 500) String reason) {}
