package org.zhiqian.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;

/** 「登记保证金支付」: what the bank paid to the workers, or why it did not. */
public record RecordDepositPayment(
        @NotNull DepositResult outcome,
        @Nullable LocalDate paidOn,
        @Nullable Money amount,
        @Nullable @PositiveOrZero Integer peopleCleared,
        @Nullable @PositiveOrZero Integer migrantsCleared,
        @Nullable Money migrantAmount,
        @Nullable @Size(max = 200) String voucher,
        @Nullable @Size(max = 500) String note) {}
