package org.zhiqian.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.filing.model.SignDecision;

/** 「单位负责人签字」 */
public record SignAsUnitHead(@NotNull SignDecision decision, @Nullable @Size(max = 500) @Impersonal String opinion) {}
