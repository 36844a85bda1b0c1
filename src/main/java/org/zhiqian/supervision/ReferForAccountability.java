package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「提请问责」 */
public record ReferForAccountability(
        @NotBlank @Size(max = 60) String document, @NotBlank @Size(max = 500) String reason) {}
