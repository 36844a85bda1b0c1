package org.zhiqian.relief;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.OurAge;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.Ownership;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Regions;
import org.zhiqian.relief.store.Advances;

/** When and how much may be advanced (《保障农民工工资支付条例》第六十三条). */
@Component
class AdvanceRules {
    private static final Set<Ownership> GOVERNMENT = Set.of(Ownership.GOVERNMENT_INVESTED, Ownership.PPP);

    private final Verifications verifications;
    private final Payments payments;
    private final Particulars particulars;
    private final CaseFiles caseFiles;
    private final Advances advances;
    private final Matters matters;
    private final FundBook fundBook;
    private final ReliefSettings settings;
    private final Regions regions;
    private final Clock clock;

    AdvanceRules(
            Verifications verifications,
            Payments payments,
            Particulars particulars,
            CaseFiles caseFiles,
            Advances advances,
            Matters matters,
            FundBook fundBook,
            ReliefSettings settings,
            Regions regions,
            Clock clock) {
        this.verifications = verifications;
        this.payments = payments;
        this.particulars = particulars;
        this.caseFiles = caseFiles;
        this.advances = advances;
        this.matters = matters;
        this.fundBook = fundBook;
        this.settings = settings;
        this.regions = regions;
        this.clock = clock;
    }

    /** Refuses what the case, the limit per head or the fund does not bear. */
    void require(Advances.Advance asked) {
        liable(asked.caseId());
        if (asked.cause() == AdvanceCause.GOVERNMENT_PROJECT
                && Collections.disjoint(
                        GOVERNMENT, particulars.project(asked.caseId()).ownership())) {
            throw new Refusal("本案的项目没有登记为政府投资或者政府与社会资本合作，不能以「%s」申请垫付。请核对垫付原因。"
                    .formatted(AdvanceCause.GOVERNMENT_PROJECT.label()));
        }
        requireOwed(asked);
        requirePerHead(asked);
        requireFund(asked, asked.amount());
    }

    private void requireOwed(Advances.Advance asked) {
        Balance balance = payments.balance(asked.caseId());
        if (!asked.amount().isPositive()
                || asked.amount().isMoreThan(balance.remainingAmount())
                || asked.people() > balance.remainingPeople()) {
            throw new Refusal("垫付应在尚欠的 %d 人 %s 元以内，且金额大于 0 元。请核对人数和金额。"
                    .formatted(balance.remainingPeople(), balance.remainingAmount()));
        }
    }

    private void requirePerHead(Advances.Advance asked) {
        Money perHead = settings.perHead(
                asked.purpose(),
                regions.upwardsFrom(caseFiles.get(asked.caseId()).region()));
        Money most = times(perHead, asked.people());
        if (asked.amount().isMoreThan(most)) {
            throw new Refusal("%s每人最多垫付 %s 元，%d 人最多 %s 元。请减少金额。"
                    .formatted(asked.purpose().label(), perHead, asked.people(), most));
        }
        Money paid = advances.paid(asked.caseId(), asked.purpose());
        int people = payments.balance(asked.caseId()).verifiedPeople();
        if (paid.plus(asked.amount()).isMoreThan(times(perHead, people))) {
            throw new Refusal("%s每人最多垫付 %s 元，本案 %d 人已经垫付 %s 元。请减少金额。"
                    .formatted(asked.purpose().label(), perHead, people, paid));
        }
    }

    private static Money times(Money perHead, int people) {
        return new Money(perHead.yuan().multiply(BigDecimal.valueOf(people)));
    }

    /** Money from other channels is in no register. */
    void holdFund(Advances.Advance asked) {
        if (asked.fund() != AdvanceFund.OTHER_FUNDS) {
            fundBook.hold(asked.fundRegion());
        }
    }

    void requireFund(Advances.Advance asked, Money amount) {
        if (asked.fund() != AdvanceFund.OTHER_FUNDS) {
            fundBook.requireCovers(asked.fundRegion(), amount);
        }
    }

    /** What was found, with the party for whom is paid and that must pay back. */
    Verification liable(CaseId id) {
        return verifications
                .latest(id)
                .filter(Verification::isArrears)
                .filter(found -> found.liableRole() != null && found.liableName() != null)
                .orElseThrow(() -> new Refusal("案情还没有核实为欠薪，或者没有认定清偿责任单位。请先办结核实情况。"));
    }

    /** A day that has come. */
    LocalDate past(LocalDate day) {
        OurAge.require(day);
        if (day.isAfter(today())) {
            throw new Refusal("日期 %s 还没有到，请填写实际日期。".formatted(DateText.of(day)));
        }
        return day;
    }

    /** A day that has come, not before the matter was opened. */
    LocalDate since(UUID matter, LocalDate day, String label) {
        LocalDate opened = matters.get(matter).openedOn();
        if (past(day).isBefore(opened)) {
            throw new Refusal("「%s」不能早于申请的 %s，请改正。".formatted(label, DateText.of(opened)));
        }
        return day;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
