package org.zhiqian.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.WorkingCalendar;
import org.zhiqian.cases.Acts;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Classifications;
import org.zhiqian.cases.Deadlines;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Particulars;
import org.zhiqian.cases.Party;
import org.zhiqian.cases.Payments;
import org.zhiqian.cases.Plans;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.cases.Timeline;
import org.zhiqian.cases.Verifications;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.desk.CaseSheet.Term;
import org.zhiqian.engine.TaskTitles;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PersonName;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Regions;

/** Lays a case file out as a page. */
@Component
@Transactional(readOnly = true)
class CaseSheets {
    private final Particulars particulars;
    private final Verifications verifications;
    private final Classifications classifications;
    private final Plans plans;
    private final Payments payments;
    private final Acts acts;
    private final Matters matters;
    private final MatterSheets matterSheets;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final Regions regions;
    private final Departments departments;
    private final Officers officers;
    private final TaskTitles titles;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseSheets(
            Particulars particulars,
            Verifications verifications,
            Classifications classifications,
            Plans plans,
            Payments payments,
            Acts acts,
            Matters matters,
            MatterSheets matterSheets,
            Deadlines deadlines,
            Timeline timeline,
            Regions regions,
            Departments departments,
            Officers officers,
            TaskTitles titles,
            WorkingCalendar calendar,
            Clock clock) {
        this.particulars = particulars;
        this.verifications = verifications;
        this.classifications = classifications;
        this.plans = plans;
        this.payments = payments;
        this.acts = acts;
        this.matters = matters;
        this.matterSheets = matterSheets;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.regions = regions;
        this.departments = departments;
        this.officers = officers;
        this.titles = titles;
        this.calendar = calendar;
        this.clock = clock;
    }

    CaseSheet.Head head(CaseState state) {
        return new CaseSheet.Head(
                state.number().value(),
                region(state.region()),
                Term.of(state.status()),
                Term.ofNullable(state.severity()),
                Term.of(state.priority()),
                state.receivedOn(),
                state.people(),
                state.claimedAmount().yuan(),
                state.projectName(),
                state.handler(),
                state.resolveBy());
    }

    CaseSheet sheet(CaseState state, Reader reader) {
        CaseId id = state.id();
        boolean notes = reader.seesWhole(state.region());
        List<Party> parties = particulars.parties(id);
        return new CaseSheet(
                head(state),
                particulars.petitioner(id).map(CaseSheet.Contact::masked).orElse(null),
                particulars.petitioners(id).stream()
                        .skip(1)
                        .map(one -> new CaseSheet.CoPetitioner(
                                one.position(), one.queryCode(), CaseSheet.Contact.masked(one.petitioner())))
                        .toList(),
                claim(id),
                parties.stream()
                        .map(party -> new CaseSheet.Party(
                                Term.of(party.role()),
                                party.person() ? PersonName.masked(party.name()) : party.name(),
                                party.creditCode() == null
                                        ? null
                                        : party.creditCode().value()))
                        .toList(),
                project(id),
                particulars.visits(id).stream()
                        .map(visit -> new CaseSheet.Visit(
                                visit.visitedOn(), Term.of(visit.channel()), notes ? visit.answer() : null))
                        .toList(),
                verification(id, parties),
                balance(id),
                classifications.of(id).stream()
                        .map(one -> new CaseSheet.Classification(
                                one.decidedAt().toString(),
                                Term.of(one.severity()),
                                Term.of(one.priority()),
                                one.thresholds()))
                        .toList(),
                plan(id),
                payments.of(id).stream()
                        .map(one -> new CaseSheet.Payment(
                                one.paidOn(),
                                Term.of(one.payerRole()),
                                shown(one.payerName(), one.payerRole(), parties),
                                Term.of(one.source()),
                                one.advance(),
                                one.peopleCleared(),
                                one.amount().yuan(),
                                one.voucher()))
                        .toList(),
                acts.of(id).stream()
                        .map(one -> new CaseSheet.Act(
                                one.actedOn(),
                                Term.of(one.kind()),
                                one.document(),
                                Term.ofNullable(one.servedManner()),
                                one.complyBy()))
                        .toList(),
                matters.of(id).stream().map(matterSheets::head).toList(),
                deadlines.of(id).stream().map(this::deadline).toList(),
                course(id, notes));
    }

    private CaseSheet.Claim claim(CaseId id) {
        var claim = particulars.claim(id);
        return new CaseSheet.Claim(
                claim.people(),
                claim.rosterPeople(),
                claim.migrants(),
                claim.lowIncomePeople(),
                claim.amount().yuan(),
                claim.from().toString(),
                claim.to().toString(),
                claim.demand());
    }

    private CaseSheet.Project project(CaseId id) {
        var project = particulars.project(id);
        return new CaseSheet.Project(
                project.name(),
                Term.of(project.industry()),
                project.ownership().stream().sorted().map(Term::of).toList());
    }

    private CaseSheet.@Nullable Verification verification(CaseId id, List<Party> parties) {
        return verifications
                .latest(id)
                .map(found -> new CaseSheet.Verification(
                        found.verifiedOn(),
                        Term.of(found.outcome()),
                        Term.ofNullable(found.reason()),
                        found.people(),
                        found.migrants(),
                        found.amount().yuan(),
                        Term.ofNullable(found.liableRole()),
                        found.liableName() == null ? null : shown(found.liableName(), found.liableRole(), parties),
                        Term.ofNullable(found.liabilityRule()),
                        found.findings()))
                .orElse(null);
    }

    /** The name of a natural person is masked, whatever part it plays. */
    private static String shown(String name, @Nullable PartyRole role, List<Party> parties) {
        boolean person = role != null && role.isPerson()
                || parties.stream()
                        .anyMatch(party -> party.person() && party.name().equals(name));
        return person ? PersonName.masked(name) : name;
    }

    private CaseSheet.Balance balance(CaseId id) {
        var balance = payments.balance(id);
        return new CaseSheet.Balance(
                balance.verifiedPeople(),
                balance.verifiedAmount().yuan(),
                balance.clearedPeople(),
                balance.paidAmount().yuan(),
                balance.advancedAmount().yuan(),
                balance.remainingPeople(),
                balance.remainingAmount().yuan());
    }

    private CaseSheet.@Nullable Plan plan(CaseId id) {
        return plans.latest(id)
                .map(plan -> new CaseSheet.Plan(
                        plan.version(),
                        plan.goal(),
                        nameOf(plan.responsibleOffice()),
                        plan.responsiblePerson(),
                        plan.resolveBy(),
                        plan.approvedOn(),
                        plan.steps().stream()
                                .map(step -> new CaseSheet.Measure(
                                        step.position(),
                                        step.action(),
                                        nameOf(step.office()),
                                        step.person(),
                                        step.dueOn(),
                                        Term.ofNullable(step.outcome()),
                                        step.doneOn(),
                                        step.result()))
                                .toList()))
                .orElse(null);
    }

    private CaseSheet.Deadline deadline(RunningDeadline running) {
        LocalDate today = LocalDate.now(clock);
        var deadline = running.deadline();
        return new CaseSheet.Deadline(
                running.taskId(),
                titles.of(running.taskName()),
                nameOf(running.office()),
                deadline.targetOn(),
                deadline.dueOn(),
                running.state(today).label(),
                running.closedAt() == null ? calendar.in(deadline.region()).timeLeft(today, deadline.dueOn()) : null,
                deadline.provisional(),
                deadline.explanation());
    }

    private List<CaseSheet.Fact> course(CaseId id, boolean notes) {
        List<Timeline.Fact> newestFirst = new ArrayList<>(timeline.of(id));
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(fact -> new CaseSheet.Fact(
                        fact.happenedOn(),
                        Term.of(fact.kind()),
                        fact.summary(),
                        notes ? fact.note() : null,
                        fact.recordedBy(),
                        recorder(fact.recordedBy()),
                        fact.recordedAt().toString()))
                .toList();
    }

    private String recorder(String login) {
        return officers.find(login)
                .map(officer -> officer.demo()
                        ? officer.name()
                        : officer.name() + "（" + nameOf(officer.offices().get(0)) + "）")
                .orElse(login.equals("system") ? "系统" : login);
    }

    private Term region(RegionCode region) {
        return new Term(region.value(), regions.nameOf(region, LocalDate.now(clock)));
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, LocalDate.now(clock));
    }
}
