package org.zhiqian.resolution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「回头看」: after striking off, the workers are asked whether wages are owed again. */
public record LookBack(
        @NotNull LocalDate calledOn, @NotNull LookBackOutcome outcome, @NotBlank @Size(max = 1000) String note) {}
