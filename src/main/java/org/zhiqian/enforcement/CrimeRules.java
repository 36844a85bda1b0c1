package org.zhiqian.enforcement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Claim;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.enforcement.CrimeThresholds.Thresholds;
import org.zhiqian.enforcement.model.OrderSubject;
import org.zhiqian.enforcement.store.OrderFiles;
import org.zhiqian.enforcement.store.OrderFiles.OrderFile;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Regions;

/** When refusing wages may be a crime: ordered to pay in vain, still owing, and not little (刑法 §276-1, 法释〔2013〕3号). */
@Component
class CrimeRules {
    private final Acts acts;
    private final OrderFiles orders;
    private final Payments payments;
    private final Debts debts;
    private final Verifications verifications;
    private final Particulars particulars;
    private final CrimeThresholds thresholds;
    private final Regions regions;

    CrimeRules(
            Acts acts,
            OrderFiles orders,
            Payments payments,
            Debts debts,
            Verifications verifications,
            Particulars particulars,
            CrimeThresholds thresholds,
            Regions regions) {
        this.acts = acts;
        this.orders = orders;
        this.payments = payments;
        this.debts = debts;
        this.verifications = verifications;
        this.particulars = particulars;
        this.thresholds = thresholds;
        this.regions = regions;
    }

    /** Somebody was ordered to pay, and the time was over on that day; an order to rectify does not say to pay. */
    void requireExpiredOrder(CaseId id, LocalDate day) {
        Set<String> toRectify = orders.of(id).stream()
                .filter(file -> file.subject() == OrderSubject.RECTIFY)
                .map(OrderFile::document)
                .collect(Collectors.toSet());
        boolean expired = acts.of(id).stream()
                .filter(act -> act.document() == null || !toRectify.contains(act.document()))
                .anyMatch(act -> act.hasExpiredBefore(day));
        if (!expired) {
            throw new Refusal("没有已经送达、且到 %s 责令期限已满的责令支付文书（刑法第二百七十六条之一）。请先责令支付，期满仍不支付的再办理。".formatted(DateText.of(day)));
        }
    }

    void requireOwing(CaseId id) {
        if (payments.balance(id).verifiedPeople() == 0) {
            throw new Refusal("本案还没有认定欠薪，请先完成核实情况。");
        }
        if (debts.isPaid(id)) {
            throw new Refusal("本案工资已经付清，不再移送（法释〔2013〕3号第六条）。");
        }
    }

    /** Returns the thresholds that were applied, to be kept with the decision. */
    String requireGrave(CaseState state) {
        Thresholds applied = thresholds.in(regions.upwardsFrom(state.region()));
        if (!isGrave(state)) {
            throw new Refusal("没有达到移送标准：%s。标准可在设置中修改。".formatted(applied));
        }
        return applied.toString();
    }

    boolean isGrave(CaseState state) {
        Verification found = verifications.latest(state.id()).orElseThrow();
        Claim claim = particulars.claim(state.id());
        long months = ChronoUnit.MONTHS.between(claim.from(), claim.to()) + 1;
        return thresholds.in(regions.upwardsFrom(state.region())).areReached(found.people(), found.amount(), months);
    }
}
