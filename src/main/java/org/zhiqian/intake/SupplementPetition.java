package org.zhiqian.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 「补正材料」: what the petitioner added; the petition goes back to the decision. */
public record SupplementPetition(@NotNull SupplementOutcome outcome, @NotBlank @Size(max = 500) String note) {}
