package org.zhiqian.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/** 「登记周转金收支」: money put into the emergency fund of a region or taken out of it. */
public record RecordFundEntry(
        @Nullable RegionCode region,
        @NotNull FundMovement movement,
        @NotNull Money amount,
        @NotNull LocalDate happenedOn,
        @NotBlank @Size(max = 200) String voucher) {}
