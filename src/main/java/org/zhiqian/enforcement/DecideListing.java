package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.ListingDecision;

/** 「决定是否列入」: the unit is listed for three years, or not. */
public record DecideListing(
        @NotNull ListingDecision decision,
        @NotNull LocalDate decidedOn,
        @Nullable @Size(max = 60) String document,
        @NotBlank @Size(max = 500) String reason) {}
