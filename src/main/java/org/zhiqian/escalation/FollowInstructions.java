package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「按批示办理」: what came of the instructions. */
public record FollowInstructions(@NotBlank @Size(max = 500) String report) {}
