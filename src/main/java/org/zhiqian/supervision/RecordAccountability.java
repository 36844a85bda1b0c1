package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「反馈问责结果」 */
public record RecordAccountability(
        @NotNull AccountabilityOutcome outcome,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 500) String result) {}
