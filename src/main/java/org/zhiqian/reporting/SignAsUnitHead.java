package org.zhiqian.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「单位负责人签字」 */
public record SignAsUnitHead(@NotNull SignDecision decision, @Nullable @Size(max = 500) String opinion) {}
