package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「核查整改」: put right, or an interview, or a referral. */
public record ReviewRectification(
        @NotNull RectificationOutcome decision, @Nullable Boolean grave, @NotBlank @Size(max = 500) String reason) {}
