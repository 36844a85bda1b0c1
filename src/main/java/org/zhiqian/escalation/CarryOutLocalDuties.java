package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「落实属地工作」: what the region of origin has done of what it was told to. */
public record CarryOutLocalDuties(@NotBlank @Size(max = 500) String report) {}
