package org.zhiqian.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.Classifications;
import org.zhiqian.cases.Closings;
import org.zhiqian.cases.OpenedCase;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.lifecycle.Petitions;
import org.zhiqian.takeover.model.LedgerCase;
import org.zhiqian.takeover.store.LedgerCases;

/** Writes the cases of a ledger into the case file, each fact on its own day, and gives the open ones their process. */
@Service
@Transactional
class LedgerTakeover {
    private final CaseRegister register;
    private final CaseFiles caseFiles;
    private final Verifications verifications;
    private final Classifications classifications;
    private final Payments payments;
    private final Closings closings;
    private final Acts acts;
    private final Timeline timeline;
    private final Petitions petitions;
    private final LedgerCases ledgerCases;

    LedgerTakeover(
            CaseRegister register,
            CaseFiles caseFiles,
            Verifications verifications,
            Classifications classifications,
            Payments payments,
            Closings closings,
            Acts acts,
            Timeline timeline,
            Petitions petitions,
            LedgerCases ledgerCases) {
        this.register = register;
        this.caseFiles = caseFiles;
        this.verifications = verifications;
        this.classifications = classifications;
        this.payments = payments;
        this.closings = closings;
        this.acts = acts;
        this.timeline = timeline;
        this.petitions = petitions;
        this.ledgerCases = ledgerCases;
    }

    /** One entry of the course; of the same day the lower rank goes first. */
    private record Step(LocalDate day, int rank, Runnable write) {}

    /** All or none; returns the numbers the cases of the ledger got. Numbers run in the order of arrival. */
    Map<String, String> takeOver(UUID run, RegionCode scope, List<LedgerCase> cases, IntConsumer progress) {
        List<LedgerCase> inOrder = new ArrayList<>(cases);
        inOrder.sort(Comparator.comparing((LedgerCase one) -> one.opened().region())
                .thenComparing(one -> one.opened().receivedOn()));
        Map<String, String> numbers = new HashMap<>();
        for (LedgerCase one : inOrder) {
            OpenedCase opened = register.open(one.opened());
            write(opened.id(), one);
            one.standing().ifPresent(standing -> {
                caseFiles.waitingSince(opened.id(), one.waitingSince());
                petitions.stand(opened.id(), opened.number(), one.opened().region(), standing);
            });
            ledgerCases.remember(
                    opened.id(), scope, one.opened().region(), one.id(), ledgerCases.index(one.content()), run);
            numbers.put(one.id(), opened.number().value());
            progress.accept(numbers.size());
        }
        return numbers;
    }

    private void write(CaseId id, LedgerCase one) {
        List<Step> steps = new ArrayList<>();
        one.arrivals().stream()
                .skip(1)
                .forEach(visit -> steps.add(
                        new Step(visit.day(), 1, () -> register.recordVisit(id, visit.day(), visit.channel()))));
        one.remarks()
                .forEach(remark -> steps.add(new Step(
                        remark.day(),
                        2,
                        () -> timeline.add(id, FactKind.TAKEN_OVER, remark.day(), remark.label(), remark.text()))));
        @Nullable LocalDate acceptedOn = one.acceptedOn();
        if (acceptedOn != null) {
            steps.add(new Step(acceptedOn, 3, () -> {
                caseFiles.accept(id, acceptedOn, null);
                timeline.add(id, FactKind.ACCEPTED, acceptedOn, "承接台账：已受理");
            }));
        }
        one.acts().forEach(act -> steps.add(new Step(act.actedOn(), 4, () -> acts.record(id, act))));
        @Nullable Verification found = one.found();
        if (found != null) {
            steps.add(new Step(found.verifiedOn(), 5, () -> found(id, one, found)));
        }
        one.payments().forEach(payment -> steps.add(new Step(payment.paidOn(), 6, () -> payments.record(id, payment))));
        @Nullable LocalDate closedOn = one.closedOn();
        if (closedOn != null) {
            steps.add(new Step(closedOn, 7, () -> closings.strikeOff(id, closedOn, one.conclusion())));
        }
        steps.stream()
                .sorted(Comparator.comparing(Step::day).thenComparing(Step::rank))
                .forEach(step -> step.write().run());
    }

    private void found(CaseId id, LedgerCase one, Verification found) {
        verifications.record(id, found, Set.of());
        if (found.isArrears() && one.severity() != null) {
            classifications.record(id, one.severity(), one.priority(), "承接台账所列", found.verifiedOn());
        }
    }
}
