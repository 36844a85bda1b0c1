package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 「审核摘牌」: whether the condition of de-listing is met. */
public record DecideDelisting(@NotNull DelistingDecision decision, @NotBlank @Size(max = 500) String opinion) {}
