package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.FalseClaimFinding;
import org.zhiqian.kernel.DepartmentCode;

/** 「核查虚假讨薪」: what the records and the persons asked show. */
public record CheckClaim(
        @NotNull FalseClaimFinding finding,
        @NotNull LocalDate checkedOn,
        @NotBlank @Size(max = 500) String evidence,
        @Nullable DepartmentCode referTo) {}
