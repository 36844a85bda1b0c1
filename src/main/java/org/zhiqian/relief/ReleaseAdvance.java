package org.zhiqian.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「拨付资金」 */
public record ReleaseAdvance(
        @NotNull ReleaseOutcome outcome,
        @Nullable LocalDate releasedOn,
        @Nullable @Size(max = 200) String voucher,
        @Nullable @Size(max = 500) String note) {}
