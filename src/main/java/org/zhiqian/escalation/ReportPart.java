package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 「办理分工任务」: what came of it. */
public record ReportPart(@NotBlank @Size(max = 500) String result) {}
