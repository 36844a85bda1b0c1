package org.zhiqian.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.zhiqian.kernel.CaseNumber;

/** 「提出并案」: a case that is the same matter as another one shall be handled in that one. */
public record ProposeMerger(
        @NotNull CaseNumber caseNumber, @NotNull CaseNumber leadCase, @NotBlank @Size(max = 500) String reason) {}
