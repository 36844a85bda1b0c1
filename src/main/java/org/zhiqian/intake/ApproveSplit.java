package org.zhiqian.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「审批拆案」: the leading office decides. */
public record ApproveSplit(@NotNull JoiningDecision decision, @Nullable @Size(max = 500) String opinion) {}
