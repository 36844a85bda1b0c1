package org.zhiqian.resolution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「申请结案」: only with facts clear and nothing owed (两个不放过). */
public record ApplyClosing(@NotBlank @Size(max = 1000) String conclusion) {}
