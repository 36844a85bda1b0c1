package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「报告督办进展」: what was done since the last report, and whether de-listing is asked for. */
public record ReportListedCase(@NotBlank @Size(max = 500) String progress, @Nullable Boolean delistingAsked) {}
