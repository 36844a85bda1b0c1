package org.zhiqian.litigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;

/** 「引导仲裁」: an office guides a case into arbitration with the application of the workers. */
public record GuideToArbitration(
        @NotNull CaseNumber caseNumber,
        @NotNull GuideCause cause,
        @NotNull LocalDate appliedOn,
        @Nullable LocalDate employmentEndedOn,
        @Nullable Boolean legalAid,
        @NotBlank @Size(max = 500) String reason) {}
