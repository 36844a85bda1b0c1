package org.zhiqian.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「撰写总体情况」 */
public record WriteNarrative(
        @NotBlank @Size(max = 4000) @Impersonal String situation,
        @NotBlank @Size(max = 4000) @Impersonal String highlights,
        @NotBlank @Size(max = 4000) @Impersonal String problems,
        @NotBlank @Size(max = 4000) @Impersonal String suggestions,
        @NotBlank @Size(max = 4000) @Impersonal String nextSteps) {}
