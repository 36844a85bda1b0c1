package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.PenaltyOutcome;
import org.zhiqian.kernel.Money;

/** 「决定处罚」: the penalty, never harder than announced. */
public record DecidePenalty(
        @NotNull PenaltyOutcome outcome,
        @NotNull LocalDate decidedOn,
        @Nullable @Size(max = 60) String document,
        @Nullable Money amount,
        @Nullable LocalDate performBy,
        @NotBlank @Size(max = 500) String reason) {}
