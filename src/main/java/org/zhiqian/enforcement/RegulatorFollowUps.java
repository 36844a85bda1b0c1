package org.zhiqian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Causes;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.Matters.NewMatter;
import org.zhiqian.cases.model.IllegalCause;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.enforcement.model.FollowUpReview;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;

/** The regulator of the trade follows illegal contracts up (行业监管跟进), also after the wages are paid. */
@Service
@Transactional
public class RegulatorFollowUps {
    private final Enforcers enforcers;
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Causes causes;
    private final Matters matters;
    private final Regulators regulators;
    private final Departments departments;
    private final Regions regions;
    private final Clock clock;

    RegulatorFollowUps(
            Enforcers enforcers,
            CaseAccess access,
            CaseFiles caseFiles,
            Causes causes,
            Matters matters,
            Regulators regulators,
            Departments departments,
            Regions regions,
            Clock clock) {
        this.enforcers = enforcers;
        this.access = access;
        this.caseFiles = caseFiles;
        this.causes = causes;
        this.matters = matters;
        this.regulators = regulators;
        this.departments = departments;
        this.regions = regions;
        this.clock = clock;
    }

    public OpenedMatter tag(TagCauses command, RegionCode region) {
        enforcers.requireFor(command.caseNumber(), region, "提请行业监管");
        if (command.causes().isEmpty()) {
            throw new Refusal("请至少选择一种违法情形。");
        }
        CaseState state = access.accepted(command.caseNumber(), region);
        String facts = PlainText.of("facts", "事实和线索", command.facts());
        matters.requireNoneOpen(state.id(), MatterKind.REGULATOR_FOLLOW_UP);
        causes.add(state.id(), command.causes());
        return new OpenedMatter(state, open(state, command.causes(), facts));
    }

    /** What the verification has found joins a follow-up that is open; otherwise one begins. */
    public Optional<OpenedMatter> found(CaseId id, Set<IllegalCause> found) {
        CaseState state = caseFiles.lock(id);
        Optional<Matter> running = matters.openOf(id).stream()
                .filter(one -> one.kind() == MatterKind.REGULATOR_FOLLOW_UP)
                .findFirst();
        if (running.isPresent()) {
            matters.note(running.get().id(), today(), "核实发现：" + labels(found), null);
            return Optional.empty();
        }
        return Optional.of(new OpenedMatter(state, open(state, found, null)));
    }

    public void report(UUID matter, FollowUpCauses command) {
        Checks.between("日期", command.doneOn(), matters.get(matter).openedOn(), today());
        String result = PlainText.of("result", "办理情况", command.result());
        String document = PlainText.ofNullable("document", "文书文号", command.document());
        matters.note(
                matter, command.doneOn(), command.action().label() + (document == null ? "" : "，" + document), result);
    }

    /** Returns whether the follow-up is over. */
    public boolean review(UUID matter, ReviewFollowUp command) {
        String opinion = PlainText.ofNullable("opinion", "意见", command.opinion());
        boolean done = command.review() == FollowUpReview.CONTENT;
        if (done) {
            matters.close(matter, "行业监管办结", opinion);
        } else {
            Checks.required(opinion, "意见", command.review().label());
            matters.note(matter, today(), command.review().label(), opinion);
        }
        return done;
    }

    private Matter open(CaseState state, Set<IllegalCause> found, @Nullable String facts) {
        return matters.open(
                new NewMatter(
                        MatterKind.REGULATOR_FOLLOW_UP,
                        state.region(),
                        regulatorOf(state),
                        null,
                        null,
                        List.of(state.id())),
                labels(found),
                facts);
    }

    private Office regulatorOf(CaseState state) {
        return regulators
                .of(state.industry())
                .flatMap(department -> regions.upwardsFrom(state.region()).stream()
                        .map(region -> new Office(department, region))
                        .filter(departments::exists)
                        .findFirst())
                .orElseThrow(() -> new Refusal("本案的行业是「%s」，没有行业主管部门。请核对项目行业，或者改用督办。"
                        .formatted(state.industry().label())));
    }

    private static String labels(Set<IllegalCause> found) {
        return new TreeSet<>(found).stream().map(IllegalCause::label).collect(Collectors.joining("、"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
