package org.zhiqian.stability;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「审核办结」 */
public record CloseOpinion(
        @NotNull OpinionDecision decision, @Nullable LocalDate dueOn, @Nullable @Size(max = 500) String opinion) {}
