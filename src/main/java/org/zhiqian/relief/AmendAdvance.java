package org.zhiqian.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.zhiqian.kernel.Money;

/** 「补正垫付申请」: the numbers once more, and what was mended. */
public record AmendAdvance(
        @NotNull @Positive Integer people, @NotNull Money amount, @NotBlank @Size(max = 500) String note) {}
