package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.enforcement.model.CrimeConduct;
import org.zhiqian.kernel.CaseNumber;

/** 「提出移送报告」: two officers report that wages are criminally refused. */
public record ReportCrime(
        @NotNull CaseNumber caseNumber,
        @NotNull CrimeConduct conduct,
        @NotNull LocalDate reportedOn,
        @NotBlank @Size(max = 40) String officerOne,
        @NotBlank @Size(max = 40) String officerTwo,
        @NotBlank @Size(max = 1000) String report) {}
