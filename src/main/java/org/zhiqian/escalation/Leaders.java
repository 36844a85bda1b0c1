package org.zhiqian.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.calendar.OurAge;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.PlainText;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;

/** 领导包案、领导包片: somebody in charge of a case or an area until released with a reason, or until the case is struck off. */
@Service
@Transactional
public class Leaders {
    private final CaseAccess access;
    private final Matters matters;
    private final Duties duties;
    private final Departments departments;
    private final Clock clock;

    Leaders(CaseAccess access, Matters matters, Duties duties, Departments departments, Clock clock) {
        this.access = access;
        this.matters = matters;
        this.duties = duties;
        this.departments = departments;
        this.clock = clock;
    }

    /** Who leads; the name goes into the sealed note only. */
    private record Named(Office office, String position, String name, LocalDate since, LocalDate reportOn) {}

    public OpenedMatter appoint(AppointLeader command, RegionCode region) {
        CaseState state = access.underWay(command.caseNumber(), region);
        duties.officeWith(Duty.SUPERVISE, state.handlingRegion(), "确定包案领导");
        matters.requireNoneOpen(state.id(), MatterKind.LEADER_IN_CHARGE);
        if (command.appointedOn().isBefore(state.receivedOn())) {
            throw new Refusal("包案日期不能早于收到诉求的 %s，请改正。".formatted(DateText.of(state.receivedOn())));
        }
        Named named = named(
                departments.officeIn(command.department(), state.handlingRegion()),
                command.position(),
                command.leaderName(),
                command.appointedOn(),
                command.dueOn());
        Matter matter = open(MatterKind.LEADER_IN_CHARGE, region, state.handlingRegion(), named, "", List.of(state));
        return new OpenedMatter(matter, state);
    }

    public Matter appoint(AppointAreaLeader command, RegionCode region) {
        duties.officeWith(Duty.SUPERVISE, region, "确定包片领导");
        String area = PlainText.of("area", "片区", command.area());
        Named named = named(
                departments.officeIn(command.department(), region),
                command.position(),
                command.leaderName(),
                command.appointedOn(),
                command.dueOn());
        return open(MatterKind.AREA_LEADER, region, region, named, "片区：" + area + "；", List.of());
    }

    private Named named(Office office, String position, String name, LocalDate since, LocalDate reportOn) {
        OurAge.require(since);
        if (since.isAfter(today())) {
            throw new Refusal("开始日期 %s 还没有到，请填写实际日期。".formatted(DateText.of(since)));
        }
        return new Named(
                office,
                PlainText.of("position", "领导职务", position),
                PlainText.of("leaderName", "领导姓名", name),
                since,
                Written.upcoming(reportOn, "首次报告日期", today()));
    }

    private Matter open(
            MatterKind kind, RegionCode region, RegionCode handling, Named named, String area, List<CaseState> cases) {
        return matters.open(
                new Matters.NewMatter(
                        kind,
                        region,
                        named.office(),
                        new Office(DepartmentCode.LEADGRP, handling),
                        named.reportOn(),
                        cases.stream().map(CaseState::id).toList()),
                "%s%s %s，自 %s 起；首次报告 %s"
                        .formatted(
                                area,
                                departments.nameOf(named.office(), today()),
                                named.position(),
                                DateText.of(named.since()),
                                DateText.of(named.reportOn())),
                "领导：%s（%s）".formatted(named.name(), named.position()));
    }

    /** Returns whether a release is asked for. */
    public boolean report(UUID id, LeaderOutcome outcome, String progress, @Nullable LocalDate nextOn) {
        matters.lock(id);
        String told = Written.text("progress", "进展或者解除理由", progress);
        if (outcome == LeaderOutcome.ASK_RELEASE) {
            matters.note(id, today(), "申请解除", told);
            return true;
        }
        LocalDate next = Written.upcoming(nextOn, "下次报告日期", today().plusDays(1));
        matters.dueOn(id, next);
        matters.note(id, today(), "报告进展，下次报告 %s".formatted(DateText.of(next)), told);
        return false;
    }

    /** Returns whether the leader is released. */
    public boolean decide(UUID id, ReleaseDecision decision, String opinion, @Nullable LocalDate nextOn) {
        matters.lock(id);
        String told = Written.text("opinion", "审核理由", opinion);
        if (decision == ReleaseDecision.RELEASE) {
            matters.close(id, "同意解除", told);
            return true;
        }
        LocalDate next = Written.upcoming(nextOn, "下次报告日期", today());
        matters.dueOn(id, next);
        matters.note(id, today(), "不同意解除，下次报告 %s".formatted(DateText.of(next)), told);
        return false;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
