package org.zhiqian.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「发支付通知书」 */
public record NotifyBank(
        @NotBlank @Size(max = 60) String document,
        @NotNull LocalDate deliveredOn,
        @Nullable @Size(max = 500) String note) {}
