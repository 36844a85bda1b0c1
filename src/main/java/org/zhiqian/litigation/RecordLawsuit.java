package org.zhiqian.litigation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「登记起诉情况」 */
public record RecordLawsuit(
        @NotNull LawsuitOutcome outcome, @Nullable LocalDate suedOn, @Nullable @Size(max = 500) String note) {}
