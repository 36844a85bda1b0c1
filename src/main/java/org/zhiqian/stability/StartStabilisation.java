package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;

/** 「提出稳控」: measures for a case that cannot be solved for the time being. */
public record StartStabilisation(
        @NotNull CaseNumber caseNumber,
        @NotNull DepartmentCode department,
        @NotBlank @Size(max = 40) String person,
        @NotNull LocalDate reviewOn,
        @NotNull LivingAllowance livingAllowance,
        @NotBlank @Size(max = 500) String measures) {}
