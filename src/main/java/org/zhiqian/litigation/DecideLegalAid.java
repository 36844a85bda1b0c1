package org.zhiqian.litigation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「审查法律援助」 */
public record DecideLegalAid(
        @NotNull AidDecision decision, @NotNull LocalDate decidedOn, @Nullable @Size(max = 500) String note) {}
