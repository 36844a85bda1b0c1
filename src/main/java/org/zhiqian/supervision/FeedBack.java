package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 「办理并反馈」: the unit reports its result or objects. */
public record FeedBack(@NotNull FeedbackKind kind, @NotBlank @Size(max = 500) String report) {}
