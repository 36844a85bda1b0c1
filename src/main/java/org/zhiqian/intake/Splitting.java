package org.zhiqian.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.Balance;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseRegister;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Claim;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.NewCase;
import org.zhiqian.cases.OpenedCase;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Party;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Petitioner;
import org.zhiqian.cases.Rosters;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.Verification;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.Difficulty;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.PetitionerRole;
import org.zhiqian.cases.model.Risk;
import org.zhiqian.intake.store.JoiningRequests;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/** A part of a case becomes a case of its own (拆案); the two together claim and are owed what the one was before. */
@Service
@Transactional
public class Splitting {
    private final Merging merging;
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final CaseRegister register;
    private final Particulars particulars;
    private final Matters matters;
    private final SplitRules rules;
    private final JoiningRequests requests;
    private final Verifications verifications;
    private final Payments payments;
    private final Rosters rosters;
    private final Timeline timeline;
    private final Clock clock;

    Splitting(
            Merging merging,
            CaseAccess access,
            CaseFiles caseFiles,
            CaseRegister register,
            Particulars particulars,
            Matters matters,
            SplitRules rules,
            JoiningRequests requests,
            Verifications verifications,
            Payments payments,
            Rosters rosters,
            Timeline timeline,
            Clock clock) {
        this.merging = merging;
        this.access = access;
        this.caseFiles = caseFiles;
        this.register = register;
        this.particulars = particulars;
        this.matters = matters;
        this.rules = rules;
        this.requests = requests;
        this.verifications = verifications;
        this.payments = payments;
        this.rosters = rosters;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The case that was split off, and whether it was verified before as a part of the other one. */
    public record SplitOff(CaseState state, boolean verified) {}

    public Merging.Proposed propose(ProposeSplit command, RegionCode region) {
        Merging.requireReason(command.reason());
        CaseState state = access.underWay(command.caseNumber(), region);
        matters.requireNoneOpen(state.id(), MatterKind.SPLIT);
        JoiningRequests.Split asked = JoiningRequests.Split.of(state.id(), command);
        rules.check(state, asked);
        Matter matter = matters.open(
                new Matters.NewMatter(
                        MatterKind.SPLIT,
                        region,
                        new Office(DepartmentCode.LSI, region),
                        new Office(DepartmentCode.LEADGRP, region),
                        null,
                        List.of(state.id())),
                "拟拆出 %d 人，申报 %s 元".formatted(asked.people(), asked.claimedAmount()),
                command.reason());
        requests.add(matter.id(), asked);
        return new Merging.Proposed(matter, state);
    }

    /** Returns whether the case is to be split. */
    public boolean decide(UUID matter, ApproveSplit command) {
        boolean approved = merging.decided(matter, command.decision(), command.opinion(), "拆案");
        if (approved) {
            JoiningRequests.Split asked = requests.split(matter);
            rules.check(caseFiles.lock(asked.origin()), asked);
        }
        return approved;
    }

    public SplitOff split(UUID matter) {
        JoiningRequests.Split asked = requests.split(matter);
        CaseState origin = caseFiles.lock(asked.origin());
        LocalDate today = LocalDate.now(clock);
        OpenedCase opened = register.openFrom(origin.id(), part(origin, asked), today);
        caseFiles.reduceClaim(
                origin.id(), today, asked.people(), asked.migrants(), asked.lowIncomePeople(), asked.claimedAmount());
        if (asked.rosterPositions() != null) {
            rosters.split(origin.id(), opened.id(), Positions.of(asked.rosterPositions()));
        }
        caseFiles.accept(opened.id(), Optional.ofNullable(origin.acceptedOn()).orElse(today), origin.handler());
        timeline.add(
                opened.id(),
                FactKind.SPLIT,
                today,
                "从 %s 拆出，涉及 %d 人，申报 %s 元".formatted(origin.number(), asked.people(), asked.claimedAmount()));
        timeline.add(
                origin.id(),
                FactKind.SPLIT,
                today,
                "拆出 %s，%d 人，申报 %s 元".formatted(opened.number(), asked.people(), asked.claimedAmount()));
        Optional<Verification> found = verifications.latest(origin.id());
        found.ifPresent(one -> moveFinding(origin, opened, one, asked));
        matters.link(matter, opened.id());
        matters.close(matter, "已拆出 " + opened.number(), null);
        return new SplitOff(caseFiles.get(opened.id()), found.isPresent());
    }

    private NewCase part(CaseState origin, JoiningRequests.Split asked) {
        Claim claim = particulars.claim(origin.id());
        return new NewCase(
                origin.region(),
                channel(origin.id()),
                origin.receivedOn(),
                new Petitioner(
                        asked.petitionerName(),
                        PetitionerRole.SELF,
                        null,
                        null,
                        asked.petitionerPhone(),
                        null,
                        null,
                        null),
                new Claim(
                        asked.people(),
                        null,
                        asked.migrants(),
                        asked.lowIncomePeople(),
                        asked.claimedAmount(),
                        claim.from(),
                        claim.to(),
                        asked.demand()),
                asked.employerCategory(),
                parties(origin.id(), asked),
                particulars.project(origin.id()),
                false,
                EnumSet.noneOf(Risk.class));
    }

    /** The new case counts where the other one counts. */
    private Channel channel(CaseId origin) {
        List<Particulars.Visit> visits = particulars.visits(origin);
        return visits.stream()
                .map(Particulars.Visit::channel)
                .filter(channel -> channel == Channel.RECEPTION)
                .findFirst()
                .orElse(visits.get(0).channel());
    }

    private List<Party> parties(CaseId origin, JoiningRequests.Split asked) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(PartyRole.EMPLOYER, asked.employerName(), asked.employerIsPerson(), asked.creditCode()));
        particulars.parties(origin).stream()
                .filter(party -> party.role() == PartyRole.GENERAL_CONTRACTOR || party.role() == PartyRole.DEVELOPER)
                .forEach(parties::add);
        return parties;
    }

    private void moveFinding(CaseState origin, OpenedCase opened, Verification found, JoiningRequests.Split asked) {
        LocalDate today = LocalDate.now(clock);
        Balance before = payments.balance(origin.id());
        verifications.correct(
                origin.id(),
                found.corrected(
                        today,
                        before.verifiedPeople() - asked.foundPeople(),
                        before.migrants() - asked.foundMigrants(),
                        before.verifiedAmount().minus(asked.foundAmount()),
                        before.migrantAmount().minus(asked.foundMigrantAmount()),
                        "拆出部分由 " + opened.number() + " 办理"));
        verifications.record(
                opened.id(),
                found.corrected(
                        today,
                        asked.foundPeople(),
                        asked.foundMigrants(),
                        asked.foundAmount(),
                        asked.foundMigrantAmount(),
                        "从 " + origin.number() + " 拆出时认定"),
                EnumSet.noneOf(Difficulty.class));
    }
}
