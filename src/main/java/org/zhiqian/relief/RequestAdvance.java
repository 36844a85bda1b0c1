package org.zhiqian.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Money;

/** 「申请垫付」: an office asks for an advance to the workers of a case. */
public record RequestAdvance(
        @NotNull CaseNumber caseNumber,
        @NotNull AdvanceCause cause,
        @NotNull AdvancePurpose purpose,
        @NotNull AdvanceFund fund,
        @NotNull @Positive Integer people,
        @NotNull Money amount,
        @NotBlank @Size(max = 500) String reason) {}
