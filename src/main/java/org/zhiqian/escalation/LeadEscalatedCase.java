package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「提级办理」: the upper region hands the case back; its closing needs no form. */
public record LeadEscalatedCase(@NotBlank @Size(max = 500) String reason) {}
