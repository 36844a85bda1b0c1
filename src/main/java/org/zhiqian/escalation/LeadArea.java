package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「包片落实」: what was done in the area, with the day of the next report or the reason for a release. */
public record LeadArea(
        @NotNull LeaderOutcome outcome, @NotBlank @Size(max = 500) String progress, @Nullable LocalDate nextOn) {}
