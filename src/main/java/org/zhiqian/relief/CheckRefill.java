package org.zhiqian.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「核对保证金补足」 */
public record CheckRefill(
        @NotNull RefillResult outcome, @NotNull LocalDate happenedOn, @Nullable @Size(max = 500) String note) {}
