package org.zhiqian.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Money;

/** 「申请动用保证金」: an office asks to pay the workers of a project from its wage deposit. */
public record RequestDepositUse(
        @NotNull CaseNumber caseNumber,
        @NotNull DepositGuarantee guarantee,
        @NotBlank @Size(max = 100) String bank,
        @NotNull @Positive Integer people,
        @NotNull Money amount,
        @NotBlank @Size(max = 500) String reason) {}
