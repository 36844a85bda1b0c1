package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.PerformanceOutcome;

/** 「核查履行情况」: whether the decision was followed when its time was over. */
public record CheckPerformance(
        @NotNull PerformanceOutcome outcome,
        @NotNull LocalDate checkedOn,
        @Nullable LocalDate waitUntil,
        @NotBlank @Size(max = 500) String record) {}
