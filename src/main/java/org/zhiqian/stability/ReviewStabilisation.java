package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「复核稳控措施」: goes on to the next review, or is lifted with a reason. */
public record ReviewStabilisation(
        @NotNull ReviewOutcome decision,
        @NotBlank @Size(max = 500) String situation,
        @Nullable LocalDate nextReviewOn,
        @Nullable @Size(max = 40) String person,
        @Nullable LivingAllowance livingAllowance,
        @Nullable @Size(max = 500) String measures) {}
