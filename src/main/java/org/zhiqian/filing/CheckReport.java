package org.zhiqian.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.filing.model.CheckOutcome;

/** 「核对数据」: the counted figures are right, or are counted again. */
public record CheckReport(
        @NotNull CheckOutcome outcome,
        @Nullable @Size(max = 1000) @Impersonal String explanation,
        @Nullable @Size(max = 1000) @Impersonal String correction) {}
