package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「处置事件」: what was done, and whether the public is to be answered. */
public record DisposeIncident(@NotBlank @Size(max = 500) String measures, @Nullable Boolean publicResponse) {}
