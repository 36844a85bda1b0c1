package org.zhiqian.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseRegister;
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

/** 专案组、工作专班: people seconded from several departments work one case under a leader; it ends with an approved report. */
@Service
@Transactional
public class SpecialTeams {
    private final CaseAccess access;
    private final Matters matters;
    private final CaseRegister register;
    private final Parts parts;
    private final Duties duties;
    private final Departments departments;
    private final JdbcClient jdbc;
    private final Clock clock;

    SpecialTeams(
            CaseAccess access,
            Matters matters,
            CaseRegister register,
            Parts parts,
            Duties duties,
            Departments departments,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.matters = matters;
        this.register = register;
        this.parts = parts;
        this.duties = duties;
        this.departments = departments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public OpenedMatter form(FormSpecialTeam command, RegionCode region) {
        CaseState state = access.underWay(command.caseNumber(), region);
        RegionCode handling = state.handlingRegion();
        duties.officeWith(Duty.SUPERVISE, handling, "成立专班");
        matters.requireNoneOpen(state.id(), MatterKind.SPECIAL_TEAM);
        LocalDate dueOn = Written.upcoming(command.dueOn(), "工作期限", today());
        Office lead = departments.officeIn(command.leadDepartment(), handling);
        Matter team = matters.open(
                new Matters.NewMatter(
                        MatterKind.SPECIAL_TEAM,
                        region,
                        lead,
                        new Office(DepartmentCode.LEADGRP, handling),
                        dueOn,
                        List.of(state.id())),
                "成立%s，%s牵头，组长 %s，%s 前完成"
                        .formatted(
                                command.teamKind().label(),
                                nameOf(lead),
                                PlainText.of("position", "组长职务", command.position()),
                                DateText.of(dueOn)),
                "组长：%s；任务：%s"
                        .formatted(
                                PlainText.of("leaderName", "组长姓名", command.leaderName()),
                                Written.text("purpose", "工作任务", command.purpose())));
        second(team, lead);
        List<TeamMember> members = command.members();
        if (members.stream().map(TeamMember::department).distinct().count() < 2) {
            throw new Refusal("专班应当从至少两个部门抽调人员，请补充成员。");
        }
        members.forEach(member -> join(team, member.department(), member.person()));
        return new OpenedMatter(team, state);
    }

    /** Returns whether the team has reported. */
    public boolean work(UUID id, LeadTeam command) {
        Matter team = matters.lock(id);
        String content = Written.text("content", "内容", command.content());
        switch (command.action()) {
            case MEET -> matters.note(id, heldOn(team, command.heldOn()), "召开专班会议", content);
            case ASSIGN ->
                parts.assign(team, member(team, command), content, Written.upcoming(command.dueOn(), "任务期限", today()));
            case TAKE_BACK -> parts.takeBack(team, member(team, command), content);
            case ADD_MEMBER -> {
                join(team, command.department(), command.person());
                matters.note(id, today(), "增补成员的理由", content);
            }
            case REPORT -> {
                parts.requireAllReported(team);
                matters.note(id, today(), "提交专班总结报告", content);
            }
        }
        return command.action() == TeamAction.REPORT;
    }

    /** Returns whether the team is dissolved. */
    public boolean review(UUID id, ReviewTeamReport command) {
        matters.lock(id);
        String opinion = Written.text("opinion", "审核意见", command.opinion());
        if (command.decision() == TeamDecision.DISSOLVE) {
            matters.close(id, "总结报告通过，专班撤销", opinion);
            return true;
        }
        LocalDate dueOn = Written.upcoming(command.dueOn(), "新的工作期限", today());
        matters.dueOn(id, dueOn);
        matters.note(id, today(), "专班继续工作，%s 前完成".formatted(DateText.of(dueOn)), opinion);
        return false;
    }

    private void join(Matter team, @Nullable DepartmentCode department, @Nullable String person) {
        if (department == null || person == null || person.isBlank()) {
            throw new Refusal("请写明抽调人员的部门和姓名。");
        }
        Office office = departments.officeIn(department, team.office().region());
        second(team, office);
        matters.note(team.id(), today(), "从%s抽调人员".formatted(nameOf(office)), PlainText.of("person", "抽调人员", person));
    }

    /** The department of a member sees the case from now on. */
    private void second(Matter team, Office office) {
        jdbc.sql("INSERT INTO team_members (matter_id, office) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(team.id(), office.toString())
                .update();
        matters.casesOf(team.id()).forEach(id -> register.involve(id, office));
    }

    private Office member(Matter team, LeadTeam command) {
        List<Office> members = jdbc
                .sql("SELECT office FROM team_members WHERE matter_id = ? ORDER BY office")
                .param(team.id())
                .query(String.class)
                .list()
                .stream()
                .map(Office::parse)
                .toList();
        return members.stream()
                .filter(office -> office.department().equals(command.department()))
                .findFirst()
                .orElseThrow(() -> new Refusal("任务只能交给专班的成员单位：%s。请另选部门，或者先增补成员。"
                        .formatted(members.stream().map(this::nameOf).collect(Collectors.joining("、")))));
    }

    private LocalDate heldOn(Matter team, @Nullable LocalDate heldOn) {
        if (heldOn == null || heldOn.isAfter(today()) || heldOn.isBefore(team.openedOn())) {
            throw new Refusal("请填写会议日期，应在专班成立的 %s 至今天之间。".formatted(DateText.of(team.openedOn())));
        }
        return heldOn;
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
