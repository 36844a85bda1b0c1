package org.zhiqian.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「防返贫复查」: how the low-income workers of a case get by until they have their wages. */
public record ReviewLivelihood(
        @NotNull LocalDate reviewedOn,
        @NotNull Livelihood livelihood,
        @NotBlank @Size(max = 500) String progress,
        @Nullable @Size(max = 500) String help) {}
