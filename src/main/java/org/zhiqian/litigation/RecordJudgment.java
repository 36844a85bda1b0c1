package org.zhiqian.litigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;

/** 「登记判决」: the judgment in force. */
public record RecordJudgment(
        @NotNull LocalDate judgedOn,
        @NotBlank @Size(max = 60) String document,
        @NotNull @PositiveOrZero Integer people,
        @NotNull Money amount,
        @NotNull LocalDate performBy,
        @Nullable @Size(max = 500) String note) {}
