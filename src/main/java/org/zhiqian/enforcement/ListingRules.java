package org.zhiqian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Party;
import org.zhiqian.cases.Payment;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.enforcement.model.ListingGround;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;

/** Who may be listed as untrustworthy: not paid when ordered to, and grave by sum or by event (人社部令第45号 §5). */
@Component
class ListingRules {
    private final CrimeRules crimes;
    private final Acts acts;
    private final Payments payments;
    private final Verifications verifications;
    private final Matters matters;
    private final Particulars particulars;

    ListingRules(
            CrimeRules crimes,
            Acts acts,
            Payments payments,
            Verifications verifications,
            Matters matters,
            Particulars particulars) {
        this.crimes = crimes;
        this.acts = acts;
        this.payments = payments;
        this.verifications = verifications;
        this.matters = matters;
        this.particulars = particulars;
    }

    void requireCriteria(CaseState state, ListingGround ground, LocalDate today) {
        crimes.requireExpiredOrder(state.id(), today);
        Verification found = verifications
                .latest(state.id())
                .filter(Verification::isArrears)
                .orElseThrow(() -> new Refusal("本案没有认定欠薪，不能列入失信联合惩戒名单。"));
        if (isPaidInTime(state.id(), found.amount(), today)) {
            throw new Refusal("责令期限内已经付清，不符合列入条件（人社部令第45号第五条）。");
        }
        switch (ground) {
            case AMOUNT -> crimes.requireGrave(state);
            case GRAVE_EVENT -> requireEvent(state, found);
        }
    }

    /** Names of natural persons stay out of the list of units. */
    void requireUnit(CaseId id, String unitName) {
        List<String> units = particulars.parties(id).stream()
                .filter(party -> !party.person())
                .map(Party::name)
                .toList();
        if (!units.contains(unitName)) {
            throw new Refusal("「%s」不是本案的被反映单位，请填写全称：%s。".formatted(unitName, String.join("、", units)));
        }
    }

    private boolean isPaidInTime(CaseId id, Money owed, LocalDate today) {
        return acts.of(id).stream()
                .filter(act -> act.hasExpiredBefore(today))
                .allMatch(
                        act -> paidUntil(id, Optional.ofNullable(act.complyBy()).orElse(today))
                                        .compareTo(owed)
                                >= 0);
    }

    private Money paidUntil(CaseId id, LocalDate day) {
        return payments.of(id).stream()
                .filter(payment -> !payment.advance() && !payment.paidOn().isAfter(day))
                .map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private void requireEvent(CaseState state, Verification found) {
        boolean incident = matters.of(state.id()).stream().anyMatch(matter -> matter.kind() == MatterKind.INCIDENT);
        if (!incident && !found.graveImpact() && !state.risk()) {
            throw new Refusal("本案没有登记群体性、极端事件，核实时也没有认定造成社会影响，不符合「%s」。".formatted(ListingGround.GRAVE_EVENT.label()));
        }
    }
}
