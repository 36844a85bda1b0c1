package org.zhiqian.prevention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「处理预警」: the lead department looks into a warning. */
public record HandleWarning(
        @NotNull LocalDate checkedOn, @NotNull WarningDecision decision, @NotBlank @Size(max = 500) String finding) {}
