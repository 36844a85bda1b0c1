package org.zhiqian.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseAccess;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.Matters;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duties;
import org.zhiqian.organisation.Duty;

/** 联合查办: several departments work one case at the same time, one of them leads and joins the results. */
@Service
@Transactional
public class JointInvestigations {
    private final CaseAccess access;
    private final Matters matters;
    private final Parts parts;
    private final Duties duties;
    private final Departments departments;
    private final EscalationSettings settings;
    private final Clock clock;

    JointInvestigations(
            CaseAccess access,
            Matters matters,
            Parts parts,
            Duties duties,
            Departments departments,
            EscalationSettings settings,
            Clock clock) {
        this.access = access;
        this.matters = matters;
        this.parts = parts;
        this.duties = duties;
        this.departments = departments;
        this.settings = settings;
        this.clock = clock;
    }

    public OpenedMatter open(OpenJointInvestigation command, RegionCode region) {
        CaseState state = access.underWay(command.caseNumber(), region);
        RegionCode handling = state.handlingRegion();
        duties.officeWith(Duty.SUPERVISE, handling, "组织联合查办");
        matters.requireNoneOpen(state.id(), MatterKind.JOINT_INVESTIGATION);
        LocalDate dueOn = Written.upcoming(command.dueOn(), "汇总期限", today());
        long named =
                command.parts().stream().map(JointPart::department).distinct().count();
        if (named < settings.fewestJointDepartments() || named < command.parts().size()) {
            throw new Refusal("联合查办至少要有 %d 个不同的部门分工，每个部门写一项。".formatted(settings.fewestJointDepartments()));
        }
        Office lead = departments.officeIn(command.leadDepartment(), handling);
        Matter whole = matters.open(
                new Matters.NewMatter(
                        MatterKind.JOINT_INVESTIGATION,
                        region,
                        lead,
                        new Office(DepartmentCode.LEADGRP, handling),
                        dueOn,
                        List.of(state.id())),
                "%s牵头，%d 个部门联合查办，%s 前汇总".formatted(nameOf(lead), command.parts().size(), DateText.of(dueOn)),
                Written.text("reason", "联合查办的理由", command.reason()));
        command.parts().forEach(part -> assign(whole, part.department(), part.work(), part.dueOn()));
        return new OpenedMatter(whole, state);
    }

    /** Returns whether the results are joined. */
    public boolean conduct(UUID id, ConductInvestigation command) {
        Matter whole = matters.lock(id);
        String content = Written.text("content", "理由或者查办结果", command.content());
        switch (command.action()) {
            case ADD -> add(whole, command, content);
            case RELEASE -> {
                Office office = departments.officeIn(
                        required(command.department()), whole.office().region());
                parts.takeBack(whole, office, content);
                matters.note(id, today(), "%s退出联合查办".formatted(nameOf(office)), content);
            }
            case JOIN -> {
                parts.requireAllReported(whole);
                matters.close(id, "已汇总查办结果", content);
            }
        }
        return command.action() == InvestigationAction.JOIN;
    }

    private void add(Matter whole, ConductInvestigation command, String reason) {
        Office office = departments.officeIn(
                required(command.department()), whole.office().region());
        if (parts.openOf(whole.id()).stream().anyMatch(part -> part.office().equals(office))) {
            throw new Refusal("%s已有正在办理的分工，不必再增加。".formatted(nameOf(office)));
        }
        assign(whole, command.department(), command.work(), command.dueOn());
        matters.note(whole.id(), today(), "%s加入联合查办".formatted(nameOf(office)), reason);
    }

    private void assign(
            Matter whole, @Nullable DepartmentCode department, @Nullable String work, @Nullable LocalDate dueOn) {
        parts.assign(
                whole,
                departments.officeIn(required(department), whole.office().region()),
                Written.text("work", "分工内容", work),
                Written.upcoming(dueOn, "分工的期限", today()));
    }

    private static DepartmentCode required(@Nullable DepartmentCode department) {
        if (department == null) {
            throw new Refusal("请选择部门。");
        }
        return department;
    }

    private String nameOf(Office office) {
        return departments.nameOf(office, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
