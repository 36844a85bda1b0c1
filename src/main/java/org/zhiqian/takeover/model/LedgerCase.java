package org.zhiqian.takeover.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.NewCase;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.lifecycle.Standing;

/**
 * One case of a ledger, checked.
 *
 * @param arrivals in the order of their dates; the first opens the case
 * @param conclusion what the ledger says of the closing
 * @param content everything the ledger says, in one normal form, to tell whether it says the same again
 */
public record LedgerCase(
        String id,
        String place,
        NewCase opened,
        List<Arrival> arrivals,
        @Nullable LocalDate acceptedOn,
        @Nullable Severity severity,
        Priority priority,
        @Nullable Verification found,
        List<Payment> payments,
        List<Acts.Act> acts,
        List<Remark> remarks,
        @Nullable LocalDate closedOn,
        String conclusion,
        String content) {

    /** One arrival of the matter. */
    public record Arrival(LocalDate day, Channel channel) {}

    /** An entry in the course of the case in the ledger's words. */
    public record Remark(LocalDate day, String label, @Nullable String text) {}

    /** The step an open case stands at, and nothing for a closed one. */
    public Optional<Standing> standing() {
        if (closedOn != null) {
            return Optional.empty();
        }
        if (found == null) {
            return Optional.of(acceptedOn == null ? Standing.ACCEPTANCE : Standing.VERIFICATION);
        }
        if (!found.isArrears()) {
            return Optional.of(Standing.CLOSING_WITHOUT_ARREARS);
        }
        return Optional.of(balance(found).isSettled() ? Standing.CLOSING_OF_ARREARS : Standing.CASE_PLAN);
    }

    /** The day since which the case has been waiting at that step. */
    public LocalDate waitingSince() {
        LocalDate since = opened.receivedOn();
        if (acceptedOn != null) {
            since = acceptedOn;
        }
        if (found != null) {
            since = found.verifiedOn();
            if (balance(found).isSettled() && !payments.isEmpty()) {
                since = payments.get(payments.size() - 1).paidOn();
            }
        }
        return since;
    }

    private Balance balance(Verification verification) {
        Balance balance = Balance.of(verification);
        for (Payment payment : payments) {
            balance = balance.after(payment);
        }
        return balance;
    }

    /** Ledgers name people. */
    @Override
    public String toString() {
        return "LedgerCase[" + place + "]";
    }
}
