package org.zhiqian.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.filing.model.ReceiveDecision;

/** 「接收报表」: the level above accepts the report or returns it with a reason. */
public record ReceiveReport(@NotNull ReceiveDecision decision, @Nullable @Size(max = 500) @Impersonal String reason) {}
