package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.zhiqian.kernel.CaseNumber;

/** 「提请提级办理」: the dossier of what was done (前期基础性工作) and why it is not enough. */
public record RequestEscalation(
        @NotNull CaseNumber caseNumber,
        @NotBlank @Size(max = 1000) String situation,
        @NotBlank @Size(max = 500) String difficulty,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 500) String evidence,
        @NotBlank @Size(max = 500) String opinion) {}
