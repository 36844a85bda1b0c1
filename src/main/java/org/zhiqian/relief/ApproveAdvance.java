package org.zhiqian.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「审批垫付」 */
public record ApproveAdvance(@NotNull AdvanceDecision decision, @Nullable @Size(max = 500) String opinion) {}
