package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.kernel.CaseNumber;

/** 「登记履行」: that a running order or decision was followed before the next check. */
public record ReportPerformance(
        @NotNull CaseNumber caseNumber,
        @NotBlank @Size(max = 60) String document,
        @NotNull LocalDate performedOn,
        @NotBlank @Size(max = 500) String proof) {}
