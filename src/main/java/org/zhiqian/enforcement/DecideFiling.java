package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.FilingDecision;

/** 「审查是否立案」: the police file, do not, or ask for what is missing. */
public record DecideFiling(
        @NotNull FilingDecision decision, @NotNull LocalDate decidedOn, @Nullable @Size(max = 500) String note) {}
