package org.zhiqian.prevention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.kernel.CreditCode;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/** 「登记检查」: an employer or a project that an office has inspected, with or without finding arrears. People, and 元. */
public record RecordInspection(
        @NotNull LocalDate inspectedOn,
        @Nullable DepartmentCode department,
        @Nullable RegionCode region,
        @NotBlank @Size(max = 100) String employerName,
        @Nullable CreditCode creditCode,
        @NotNull EmployerCategory employerCategory,
        @NotNull @PositiveOrZero Integer workers,
        @NotNull @PositiveOrZero Integer migrants,
        @NotNull @PositiveOrZero Integer contracts,
        @Nullable @Size(max = 100) String projectName,
        Set<Ownership> ownership,
        @Nullable @PositiveOrZero Integer arrearsPeople,
        @Nullable Money arrearsAmount) {}
