package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 「核查回应」: what was found out and how it was answered. */
public record AnswerOpinion(
        @NotNull LocalDate answeredOn,
        @NotBlank @Size(max = 100) String outlet,
        @NotBlank @Size(max = 500) String facts) {}
