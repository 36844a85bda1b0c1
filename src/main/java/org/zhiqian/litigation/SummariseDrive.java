package org.zhiqian.litigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「总结集中执行」 */
public record SummariseDrive(@NotBlank @Size(max = 1000) String summary) {}
