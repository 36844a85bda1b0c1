package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.ServiceManner;
import org.zhiqian.enforcement.model.HandlingOutcome;

/** 「作出行政处理决定」: a decision, a penalty to come, or the end. */
public record DecideHandling(
        @NotNull HandlingOutcome outcome,
        @Nullable Boolean penalise,
        @Nullable @Size(max = 60) String document,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate performBy,
        @Nullable Integer surchargePercent,
        @Nullable ServiceManner servedManner,
        @Nullable LocalDate servedOn,
        @Nullable Boolean photographed,
        @NotBlank @Size(max = 500) String reason) {}
