package org.zhiqian.resolution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.cases.model.MeasureOutcome;

/** 「落实措施」: the responsible unit reports what it did. */
public record CarryOutMeasure(
        @NotNull MeasureOutcome outcome, @NotNull LocalDate doneOn, @NotBlank @Size(max = 1000) String result) {}
