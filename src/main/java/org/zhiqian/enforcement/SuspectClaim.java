package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.zhiqian.enforcement.model.FalseClaimKind;
import org.zhiqian.kernel.CaseNumber;

/** 「提出虚假讨薪核查」: that a claim may be made up, or hide a payment for works. */
public record SuspectClaim(
        @NotNull CaseNumber caseNumber, @NotNull FalseClaimKind kind, @NotBlank @Size(max = 500) String grounds) {}
