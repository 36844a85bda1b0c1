package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/** 「处理异议」: the sender decides where the letter belongs. */
public record DecideObjection(
        @NotNull ObjectionDecision decision,
        @Nullable RegionCode region,
        @Nullable DepartmentCode department,
        @Nullable LocalDate dueOn,
        @NotBlank @Size(max = 500) String reason) {}
