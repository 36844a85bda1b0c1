package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 「评估风险」 */
public record AssessRisk(@NotNull RiskLevel level, @NotBlank @Size(max = 500) String assessment) {}
