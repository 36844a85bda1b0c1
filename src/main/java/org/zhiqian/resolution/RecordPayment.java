package org.zhiqian.resolution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.Money;

/**
 * 「登记支付」: wages that reached the workers, with their voucher; part payments are normal. Or the numbers found were wrong
 * and are corrected, with totals of the case that include what was already paid.
 */
public record RecordPayment(
        @NotNull PaymentEntry entry,
        @Nullable LocalDate paidOn,
        @Nullable PartyRole payerRole,
        @Nullable @Size(max = 100) String payerName,
        @Nullable PaymentSource source,
        @Nullable @PositiveOrZero Integer peopleCleared,
        @Nullable Money amount,
        @Nullable @PositiveOrZero Integer migrantsCleared,
        @Nullable Money migrantAmount,
        @Nullable @Size(max = 200) String voucher,
        @Nullable @PositiveOrZero Integer correctedPeople,
        @Nullable Money correctedAmount,
        @Nullable @PositiveOrZero Integer correctedMigrants,
        @Nullable Money correctedMigrantAmount,
        @Nullable @Size(max = 500) String correctionReason) {}
