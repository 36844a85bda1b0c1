package org.zhiqian.resolution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.Money;

/** 「登记支付」: wages that reached the workers, with their voucher. Part payments are normal. */
public record RecordPayment(
        @NotNull LocalDate paidOn,
        @NotNull PartyRole payerRole,
        @NotBlank @Size(max = 100) String payerName,
        @NotNull PaymentSource source,
        @NotNull @PositiveOrZero Integer peopleCleared,
        @NotNull Money amount,
        @Nullable @PositiveOrZero Integer migrantsCleared,
        @Nullable Money migrantAmount,
        @NotBlank @Size(max = 200) String voucher) {}
