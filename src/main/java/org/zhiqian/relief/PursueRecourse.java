package org.zhiqian.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;

/** 「追偿」: one attempt to recover an advance, and when the next one is due. */
public record PursueRecourse(
        @NotNull RecourseOutcome outcome,
        @NotNull LocalDate happenedOn,
        @Nullable Money amount,
        @Nullable @Size(max = 200) String voucher,
        @Nullable LocalDate nextOn,
        @Nullable @Size(max = 500) String note) {}
