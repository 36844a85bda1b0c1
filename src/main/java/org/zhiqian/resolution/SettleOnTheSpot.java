package org.zhiqian.resolution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.Money;

/** 「当场解决」: a simple case is paid the same day, or goes on to a plan. */
public record SettleOnTheSpot(
        @NotNull SpotOutcome outcome,
        @Nullable @Size(max = 500) String reason,
        @Nullable LocalDate paidOn,
        @Nullable PartyRole payerRole,
        @Nullable @Size(max = 100) String payerName,
        @Nullable PaymentSource source,
        @Nullable @PositiveOrZero Integer peopleCleared,
        @Nullable Money amount,
        @Nullable @PositiveOrZero Integer migrantsCleared,
        @Nullable Money migrantAmount,
        @Nullable @Size(max = 200) String voucher,
        @Nullable @Size(max = 1000) String conclusion) {}
