package org.zhiqian.resolution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「审批方案」: the leading office approves a plan or returns it with its reason. */
public record ApprovePlan(@NotNull ReviewDecision decision, @Nullable @Size(max = 500) String opinion) {}
