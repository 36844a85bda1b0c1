package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;

/** 「提出挂牌督办」: why a case deserves to be listed, by whose leading office, and who works on it. */
public record ProposeListing(
        @NotNull CaseNumber caseNumber,
        @NotNull ListingLevel level,
        @NotNull DepartmentCode department,
        @NotBlank @Size(max = 500) String reason) {}
