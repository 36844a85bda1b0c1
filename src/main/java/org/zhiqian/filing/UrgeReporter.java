package org.zhiqian.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「催报」: the level above urges an office whose report is late. */
public record UrgeReporter(@NotBlank @Size(max = 500) @Impersonal String note) {}
