package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 「终止响应」 */
public record StandDown(@NotNull StandDownDecision decision, @NotBlank @Size(max = 500) String conclusion) {}
