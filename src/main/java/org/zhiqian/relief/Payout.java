package org.zhiqian.relief;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.model.PaymentSource;
import org.zhiqian.kernel.Filled;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.relief.store.Advances;

/** An advance reaches the workers: a payment of the case, an outflow of the fund, and a debt to be recovered. */
@Service
@Transactional
public class Payout {
    private final Matters matters;
    private final CaseFiles caseFiles;
    private final Payments payments;
    private final Advances advances;
    private final AdvanceRules rules;
    private final FundBook fundBook;
    private final Recovery recovery;

    Payout(
            Matters matters,
            CaseFiles caseFiles,
            Payments payments,
            Advances advances,
            AdvanceRules rules,
            FundBook fundBook,
            Recovery recovery) {
        this.matters = matters;
        this.caseFiles = caseFiles;
        this.payments = payments;
        this.advances = advances;
        this.rules = rules;
        this.fundBook = fundBook;
        this.recovery = recovery;
    }

    /** Returns whether the workers were paid. */
    public boolean record(UUID matter, PayAdvance command) {
        @Nullable String note = PlainText.ofNullable("note", "说明", command.note());
        if (command.outcome() == PayoutOutcome.CANCELLED) {
            matters.close(matter, "不再发放，已拨付的退回", Filled.in(note, "说明"));
            return false;
        }
        Advances.Advance advance = advances.get(matter);
        Money amount = Filled.in(command.amount(), "发放金额");
        LocalDate paidOn = rules.since(matter, Filled.in(command.paidOn(), "发放日期"), "发放日期");
        String voucher = Filled.text(command.voucher(), "voucher", "凭证", 2);
        if (amount.isMoreThan(advance.amount())) {
            throw new Refusal("发放 %s 元超过批准的 %s 元。请核对金额，需要增加的另行申请。".formatted(amount, advance.amount()));
        }
        if (command.peopleCleared() != null && command.peopleCleared() > advance.people()) {
            throw new Refusal("付清 %d 人超过批准垫付的 %d 人。请核对人数。".formatted(command.peopleCleared(), advance.people()));
        }
        caseFiles.lock(advance.caseId());
        payments.record(advance.caseId(), payment(advance, command, amount, paidOn, voucher));
        if (advance.fund() != AdvanceFund.OTHER_FUNDS) {
            fundBook.advance(advance.fundRegion(), matter, amount, paidOn, voucher);
        }
        matters.close(matter, "已发放 %s 元，转入追偿".formatted(amount), note);
        recovery.open(advance, amount);
        return true;
    }

    /** Part of what is owed clears nobody, unless the officer says so; the last yuan clears all. */
    private Payment payment(
            Advances.Advance advance, PayAdvance command, Money amount, LocalDate paidOn, String voucher) {
        Balance balance = payments.balance(advance.caseId());
        Verification found = rules.liable(advance.caseId());
        boolean all = amount.equals(balance.remainingAmount());
        int cleared = command.peopleCleared() != null ? command.peopleCleared() : all ? balance.remainingPeople() : 0;
        return new Payment(
                paidOn,
                Filled.in(found.liableRole(), "清偿责任单位"),
                Filled.in(found.liableName(), "清偿责任单位"),
                advance.fund() == AdvanceFund.OTHER_FUNDS ? PaymentSource.OTHER : PaymentSource.REVOLVING_FUND,
                cleared,
                balance.migrantsAmong(cleared, command.migrantsCleared()),
                amount,
                balance.migrantAmountIn(amount, command.migrantAmount()),
                voucher,
                true);
    }
}
