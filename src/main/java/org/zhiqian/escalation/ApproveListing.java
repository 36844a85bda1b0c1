package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「审批挂牌」: limit, days between reports and the condition of de-listing, or a refusal. */
public record ApproveListing(
        @NotNull ListingDecision decision,
        @Nullable @Size(max = 60) String document,
        @Nullable LocalDate limitOn,
        @Nullable @Positive Integer reportEvery,
        @Nullable @Size(max = 300) String condition,
        @NotBlank @Size(max = 500) String opinion) {}
