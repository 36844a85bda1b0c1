package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/** 「发现问题」: a leading office calls a unit, or the government of a region, to account. */
public record CallToAccount(
        @NotNull InspectionBasis basis,
        @NotNull AccountabilityCause cause,
        @NotNull RegionCode region,
        @NotNull DepartmentCode department,
        @Nullable CaseNumber caseNumber,
        @NotBlank @Size(max = 500) String finding) {}
