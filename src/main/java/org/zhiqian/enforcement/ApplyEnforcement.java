package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.ApplicationOutcome;

/** 「申请强制执行」: the application to the court, or late obedience. */
public record ApplyEnforcement(
        @NotNull ApplicationOutcome outcome,
        @NotNull LocalDate appliedOn,
        @Nullable @Size(max = 60) String document,
        @Nullable @Size(max = 500) String note) {}
