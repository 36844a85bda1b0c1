package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.enforcement.model.ReconsiderationStep;

/** 「决定是否提请复议」: what is done against a refusal to file. */
public record SeekReconsideration(
        @NotNull ReconsiderationStep step, @NotNull LocalDate soughtOn, @NotBlank @Size(max = 500) String reason) {}
