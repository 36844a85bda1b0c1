package org.zhiqian.litigation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;

/** 「仲裁调解」: an agreement with what is to be paid until when, or none. */
public record MediateDispute(
        @NotNull MediationOutcome outcome,
        @NotNull LocalDate mediatedOn,
        @Nullable @Size(max = 60) String document,
        @Nullable @PositiveOrZero Integer people,
        @Nullable Money amount,
        @Nullable LocalDate performBy,
        @Nullable @Size(max = 500) String note) {}
