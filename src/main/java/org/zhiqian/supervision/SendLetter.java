package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/** 「发函」: a leading office directs, or a registering unit transfers, something to a unit, with a date. */
public record SendLetter(
        @NotNull LetterKind kind,
        @NotBlank @Size(max = 60) String document,
        @NotNull RegionCode region,
        @NotNull DepartmentCode department,
        @Nullable CaseNumber caseNumber,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 500) String demand) {}
