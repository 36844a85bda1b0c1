package org.zhiqian.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Mergers;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Rosters;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.intake.store.JoiningRequests;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;

/** Several cases of one matter become one (并案): proposed with a reason, approved by the leading office, told to the petitioner. */
@Service
@Transactional
public class Merging {
    private static final int SHORTEST_TEXT = 10;

    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Matters matters;
    private final Mergers mergers;
    private final MergerRules rules;
    private final JoiningRequests requests;
    private final Verifications verifications;
    private final Payments payments;
    private final Rosters rosters;
    private final Timeline timeline;
    private final Clock clock;

    Merging(
            CaseAccess access,
            CaseFiles caseFiles,
            Matters matters,
            Mergers mergers,
            MergerRules rules,
            JoiningRequests requests,
            Verifications verifications,
            Payments payments,
            Rosters rosters,
            Timeline timeline,
            Clock clock) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.matters = matters;
        this.mergers = mergers;
        this.rules = rules;
        this.requests = requests;
        this.verifications = verifications;
        this.payments = payments;
        this.rosters = rosters;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A merger or a split that waits for approval, and the case it was asked for. */
    public record Proposed(Matter matter, CaseState state) {}

    public Proposed propose(ProposeMerger command, RegionCode region) {
        requireReason(command.reason());
        CaseState merged = access.registered(command.caseNumber(), region);
        CaseState lead = access.registered(command.leadCase(), region);
        matters.requireNoneOpen(merged.id(), MatterKind.MERGER);
        rules.check(merged, lead);
        Matter matter = matters.open(
                new Matters.NewMatter(
                        MatterKind.MERGER,
                        region,
                        new Office(DepartmentCode.LSI, region),
                        new Office(DepartmentCode.LEADGRP, region),
                        null,
                        List.of(merged.id(), lead.id())),
                "拟将 %s 并入 %s".formatted(merged.number(), lead.number()),
                command.reason());
        requests.add(matter.id(), merged.id(), lead.id());
        return new Proposed(matter, merged);
    }

    /** Returns whether the cases are to be merged. */
    public boolean decide(UUID matter, ApproveMerger command) {
        boolean approved = decided(matter, command.decision(), command.opinion(), "并案");
        if (approved) {
            JoiningRequests.Merger asked = requests.merger(matter);
            lockInOrder(asked);
            rules.check(caseFiles.get(asked.merged()), caseFiles.get(asked.lead()));
        }
        return approved;
    }

    /** In the same order whichever goes into which, so that two approvals at once do not wait for each other for ever. */
    private void lockInOrder(JoiningRequests.Merger asked) {
        Stream.of(asked.merged(), asked.lead())
                .sorted(Comparator.comparing(CaseId::value))
                .forEach(caseFiles::lock);
    }

    /** The case that has ended, and the one that goes on. */
    public record Merged(CaseId merged, CaseId lead) {}

    /** Moves what is still owed to the lead case. */
    public Merged merge(UUID matter) {
        JoiningRequests.Merger asked = requests.merger(matter);
        CaseState merged = caseFiles.lock(asked.merged());
        CaseState lead = caseFiles.lock(asked.lead());
        rosters.merge(merged.id(), lead.id());
        caseFiles.moveTo(merged.id(), CaseStatus.MERGED);
        verifications.latest(merged.id()).ifPresent(found -> moveBalance(merged, lead, found));
        mergers.merge(merged.id(), lead.id());
        if (merged.lowIncome()) {
            caseFiles.addLowIncomePeople(lead.id(), merged.lowIncomePeople());
        }
        LocalDate today = LocalDate.now(clock);
        timeline.add(merged.id(), FactKind.MERGED, today, "并入 %s，由主案一并办理".formatted(lead.number()));
        timeline.add(
                lead.id(),
                FactKind.MERGED,
                today,
                "%s 并入本案，涉及 %d 人，申报 %s 元".formatted(merged.number(), merged.people(), merged.claimedAmount()));
        return new Merged(merged.id(), lead.id());
    }

    public void informed(UUID matter, InformOfMerger command) {
        JoiningRequests.Merger asked = requests.merger(matter);
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = matters.get(matter).openedOn();
        if (command.informedOn().isAfter(today) || command.informedOn().isBefore(opened)) {
            throw new Refusal("告知日期应在提出并案的 %s 至今天 %s 之间，请改正。".formatted(opened, today));
        }
        timeline.add(
                asked.merged(),
                FactKind.INFORMED,
                command.informedOn(),
                command.manner().label() + "告知诉求人已并案",
                command.content());
        matters.close(matter, "已并案并告知诉求人", null);
    }

    private void moveBalance(CaseState merged, CaseState lead, Verification found) {
        LocalDate today = LocalDate.now(clock);
        Balance moving = payments.balance(merged.id());
        Balance staying = payments.balance(lead.id());
        verifications.correct(
                merged.id(),
                found.corrected(
                        today,
                        moving.clearedPeople(),
                        moving.clearedMigrants(),
                        moving.paidAmount(),
                        moving.paidToMigrants(),
                        "尚欠部分并入 " + lead.number()));
        verifications.correct(
                lead.id(),
                verifications
                        .latest(lead.id())
                        .orElseThrow()
                        .corrected(
                                today,
                                staying.verifiedPeople() + moving.remainingPeople(),
                                staying.migrants() + moving.remainingMigrants(),
                                staying.verifiedAmount().plus(moving.remainingAmount()),
                                staying.migrantAmount().plus(moving.remainingToMigrants()),
                                "并入 " + merged.number() + " 的尚欠部分"));
    }

    static void requireReason(String reason) {
        if (reason.length() < SHORTEST_TEXT) {
            throw new Refusal("请写明理由，不少于 " + SHORTEST_TEXT + " 个字。");
        }
    }

    /** Notes the decision; a refusal needs an opinion and ends the matter. */
    boolean decided(UUID matter, JoiningDecision decision, @Nullable String opinion, String what) {
        if (decision == JoiningDecision.APPROVE) {
            matters.note(matter, LocalDate.now(clock), "治欠办同意" + what, opinion);
            return true;
        }
        if (opinion == null || opinion.isBlank()) {
            throw new Refusal("不同意的，请写明意见。");
        }
        matters.close(matter, "治欠办不同意" + what, opinion);
        return false;
    }
}
