package org.zhiqian.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Labelled;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Regions;

/**
 * 提级办理: what a region cannot solve is worked one level up; it stays one of the region where it arose, which keeps duties
 * of its own. A case can rise twice, each time with a matter of its own; it comes back the same way.
 */
@Service
@Transactional
public class Escalations {
    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Matters matters;
    private final Duties duties;
    private final Handover handover;
    private final Regions regions;
    private final Departments departments;
    private final Clock clock;

    Escalations(
            CaseAccess access,
            CaseFiles caseFiles,
            Matters matters,
            Duties duties,
            Handover handover,
            Regions regions,
            Departments departments,
            Clock clock) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.matters = matters;
        this.duties = duties;
        this.handover = handover;
        this.regions = regions;
        this.departments = departments;
        this.clock = clock;
    }

    public OpenedMatter request(RequestEscalation command, RegionCode region) {
        CaseState state = access.underWay(command.caseNumber(), region);
        Office office = duties.officeIn(Duty.ESCALATE, state.handlingRegion(), "提请提级办理");
        RegionCode upper = regions.parent(state.handlingRegion())
                .orElseThrow(() -> new Refusal("案件 %s 已由省级办理，没有更上一级。请由本级组织化解。".formatted(state.number())));
        refuseSecondFrom(state, state.handlingRegion(), "本案已经提请上级办理（%s），不能重复提请。请等待批复或者先办结原事项。");
        Office receiver = new Office(DepartmentCode.LEADGRP, upper);
        Matter matter = matters.open(
                new Matters.NewMatter(MatterKind.ESCALATION, region, office, receiver, null, List.of(state.id())),
                "%s提请%s提级办理".formatted(nameOf(office), nameOf(receiver)),
                dossier(command));
        return new OpenedMatter(matter, state);
    }

    /** Returns the decision, which the diagram asks for. */
    public EscalationDecision decide(UUID id, DecideEscalation command) {
        Matter matter = matters.lock(id);
        String opinion = Written.text("opinion", "批复意见", command.opinion());
        switch (command.decision()) {
            case ACCEPT -> accept(matter, command, opinion);
            case INSTRUCT -> {
                LocalDate dueOn = due(matter, command, "反馈日期");
                matters.note(id, today(), "批示原属地继续办理，%s 前反馈".formatted(DateText.of(dueOn)), opinion);
            }
            case RETURN -> matters.close(id, "退回提级请示，由原属地继续办理", opinion);
        }
        return command.decision();
    }

    private void accept(Matter matter, DecideEscalation command, String opinion) {
        if (command.duties().isEmpty()) {
            throw new Refusal("受理提级的，请至少指定一项由原属地继续落实的工作，例如稳控、送达、现场配合。");
        }
        LocalDate dueOn = due(matter, command, "办结日期");
        String duties = command.duties().stream().map(Labelled::label).collect(Collectors.joining("、"));
        matters.note(matter.id(), today(), "受理提级，%s 前办结；原属地落实：%s".formatted(DateText.of(dueOn), duties), opinion);
    }

    private LocalDate due(Matter matter, DecideEscalation command, String label) {
        LocalDate dueOn = Written.upcoming(command.dueOn(), label, today());
        matters.dueOn(matter.id(), dueOn);
        return dueOn;
    }

    /** The upper region works the case from now on. */
    public void takeOver(UUID id) {
        handle(id, receiverOf(matters.lock(id)).region());
    }

    public void reportDuties(UUID id, CarryOutLocalDuties command) {
        matters.note(id, today(), "原属地报告指定工作落实情况", Written.text("report", "落实情况", command.report()));
    }

    public void followed(UUID id, FollowInstructions command) {
        matters.close(id, "已按批示办理并反馈", Written.text("report", "办理情况", command.report()));
    }

    public void decideHandingBack(UUID id, LeadEscalatedCase command) {
        Matter matter = matters.lock(id);
        refuseSecondFrom(
                caseFiles.lock(caseOf(id)), receiverOf(matter).region(), "本案又已提请上级办理（%s），现在不能交还。请先等上级批复，或者由上级先行交还。");
        matters.note(id, today(), "决定交还原属地办理", Written.text("reason", "交还理由", command.reason()));
    }

    /** The region that had asked works the case again. */
    public void handBack(UUID id) {
        Matter matter = matters.lock(id);
        handle(id, matter.office().region());
        matters.close(id, "已交还原属地办理", null);
    }

    /** What is left to do after the striking off is done by the region of origin. */
    public void endWithCase(Matter matter, CaseState state) {
        matters.close(matter.id(), "案件已经结案销号，提级办理终止", null);
        caseFiles.handleIn(state.id(), state.region());
        handover.renew(state.id());
    }

    private void handle(UUID id, RegionCode region) {
        CaseId caseId = caseOf(id);
        caseFiles.lock(caseId);
        caseFiles.handleIn(caseId, region);
        handover.renew(caseId);
        matters.note(id, today(), "自今日起由%s办理".formatted(regions.nameOf(region, today())), null);
    }

    private void refuseSecondFrom(CaseState state, RegionCode region, String sentence) {
        matters.openOf(state.id()).stream()
                .filter(one -> one.kind() == MatterKind.ESCALATION)
                .filter(one -> one.office().region().equals(region))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal(sentence.formatted(one.number()));
                });
    }

    private static String dossier(RequestEscalation command) {
        return "前期工作：%s\n难点：%s\n提级理由：%s\n证据目录：%s\n本级意见：%s"
                .formatted(
                        Written.text("situation", "前期工作情况", command.situation()),
                        Written.text("difficulty", "难点", command.difficulty()),
                        Written.text("reason", "提级理由", command.reason()),
                        Written.text("evidence", "证据目录", command.evidence()),
                        Written.text("opinion", "本级意见", command.opinion()));
    }

    private CaseId caseOf(UUID id) {
        return matters.casesOf(id).get(0);
    }

    private static Office receiverOf(Matter matter) {
        return Objects.requireNonNull(matter.receiver());
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
