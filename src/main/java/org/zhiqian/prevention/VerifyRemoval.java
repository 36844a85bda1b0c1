package org.zhiqian.prevention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「复核隐患」: the lead department sees whether the danger is gone. */
public record VerifyRemoval(
        @NotNull LocalDate checkedOn,
        @NotNull RemovalOutcome outcome,
        @Nullable @Size(max = 500) String opinion,
        @Nullable LocalDate newDueOn) {}
