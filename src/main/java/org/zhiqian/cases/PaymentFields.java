package org.zhiqian.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.letters.About;
import org.zhiqian.letters.LetterSource;

/** Payments and the balance, in letters. */
@Component
class PaymentFields extends LetterSource<PaymentFields.Paid> {
    private final Payments payments;

    /** What was paid and what remains. */
    record Paid(Balance balance, List<Payment> payments) {}

    PaymentFields(Payments payments) {
        this.payments = payments;
        field("已付清人数", paid -> paid.balance().clearedPeople());
        money("已付金额", paid -> paid.balance().paidAmount());
        money("垫付金额", paid -> paid.balance().advancedAmount());
        field("尚欠人数", paid -> paid.balance().remainingPeople());
        money("尚欠金额", paid -> paid.balance().remainingAmount());
        rows("支付", Paid::payments)
                .column("日期", Payment::paidOn)
                .column("支付主体", Payment::payerName)
                .column("资金来源", Payment::source)
                .column("人数", Payment::peopleCleared)
                .column("金额", Payment::amount)
                .column("凭证", Payment::voucher);
    }

    @Override
    protected Optional<Paid> find(About about) {
        return about.ofCase().map(id -> new Paid(payments.balance(id), payments.of(id)));
    }
}
