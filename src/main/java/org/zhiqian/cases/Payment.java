package org.zhiqian.cases;

import java.time.LocalDate;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.Money;

/**
 * Wages that reached workers (支付). An amount may be a part of what is owed to somebody.
 *
 * @param payerRole who paid; of an advance, for whom it was paid
 * @param peopleCleared workers who by this payment have all that is owed to them
 * @param migrantsCleared of them migrant workers
 * @param migrantAmount of the amount what migrant workers got
 * @param voucher what proves it: number or name of the bank receipt, signed wage sheet
 * @param advance paid from public money, to be recovered from whoever owes it (垫付)
 */
public record Payment(
        LocalDate paidOn,
        PartyRole payerRole,
        String payerName,
        PaymentSource source,
        int peopleCleared,
        int migrantsCleared,
        Money amount,
        Money migrantAmount,
        String voucher,
        boolean advance) {

    /** An advance if the source is a public fund. */
    public Payment(
            LocalDate paidOn,
            PartyRole payerRole,
            String payerName,
            PaymentSource source,
            int peopleCleared,
            int migrantsCleared,
            Money amount,
            Money migrantAmount,
            String voucher) {
        this(
                paidOn,
                payerRole,
                payerName,
                source,
                peopleCleared,
                migrantsCleared,
                amount,
                migrantAmount,
                voucher,
                source.isAdvance());
    }
}
