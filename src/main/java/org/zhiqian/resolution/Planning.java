package org.zhiqian.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Plan;
import org.zhiqian.cases.Plans;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.Departments;

/** One-case-one-plan (一案一策): a measure without responsible unit, person or date is refused (云治欠发〔2026〕2号 附件1 二). */
@Service
@Transactional
public class Planning {
    private final CaseFiles caseFiles;
    private final Plans plans;
    private final Departments departments;
    private final LeaderRule leaderRule;
    private final Clock clock;

    Planning(CaseFiles caseFiles, Plans plans, Departments departments, LeaderRule leaderRule, Clock clock) {
        this.caseFiles = caseFiles;
        this.plans = plans;
        this.departments = departments;
        this.leaderRule = leaderRule;
        this.clock = clock;
    }

    public void draft(CaseId id, DraftPlan command) {
        CaseState state = caseFiles.lock(id);
        if (command.resolveBy().isBefore(today())) {
            throw new Refusal("不能提交方案：化解时限 %s 已过。请改为今天以后的日期。".formatted(DateText.of(command.resolveBy())));
        }
        if (command.measures().isEmpty()) {
            throw new Refusal("不能提交方案：还没有措施。请至少写一项措施，并写明责任单位、责任人和时限。");
        }
        List<Plan.Step> steps = new ArrayList<>();
        for (Measure measure : command.measures()) {
            steps.add(step(steps.size() + 1, measure, command.resolveBy(), state.handlingRegion()));
        }
        plans.draft(
                id,
                new Plan(
                        0,
                        command.goal(),
                        office(command.responsibleDepartment(), state.handlingRegion()),
                        command.responsiblePerson(),
                        command.resolveBy(),
                        null,
                        steps));
    }

    /** Returns whether the plan is approved. */
    public boolean decide(CaseId id, ApprovePlan command) {
        if (command.decision() == ReviewDecision.APPROVE) {
            leaderRule.requireLeader(caseFiles.lock(id));
            plans.approve(id, command.opinion());
            return true;
        }
        plans.sendBack(id, ReviewDecision.requireOpinion(command.opinion()));
        return false;
    }

    /** How many measures the approved plan has. */
    @Transactional(readOnly = true)
    public int measuresOf(CaseId id) {
        return plans.latest(id).orElseThrow().steps().size();
    }

    @Transactional(readOnly = true)
    public Plan.Step measure(CaseId id, int position) {
        return plans.latest(id).orElseThrow().steps().get(position - 1);
    }

    public void report(CaseId id, int position, CarryOutMeasure command) {
        if (command.doneOn().isAfter(today())) {
            throw new Refusal("完成日期 %s 还没有到，请改正。".formatted(DateText.of(command.doneOn())));
        }
        plans.report(id, measure(id, position), command.outcome(), command.doneOn(), command.result());
    }

    private Plan.Step step(int position, Measure measure, LocalDate resolveBy, RegionCode region) {
        String action = required(measure.action(), position, "内容");
        DepartmentCode department = required(measure.department(), position, "责任单位");
        String person = required(measure.person(), position, "责任人");
        LocalDate dueOn = required(measure.dueOn(), position, "时限");
        if (dueOn.isBefore(today()) || dueOn.isAfter(resolveBy)) {
            throw new Refusal("不能提交方案：措施 %d 的时限应在今天至化解时限 %s 之间。".formatted(position, DateText.of(resolveBy)));
        }
        return Plan.Step.planned(position, action, office(department, region), person, dueOn);
    }

    private static <T> T required(@Nullable T value, int position, String what) {
        if (value == null) {
            throw new Refusal("不能提交方案：措施 %d 缺%s。每项措施都要写明责任单位、责任人和时限。".formatted(position, what));
        }
        return value;
    }

    private Office office(DepartmentCode department, RegionCode region) {
        Office office = new Office(department, region);
        if (!departments.exists(office)) {
            throw new Refusal("不能提交方案：本地区没有代码为 " + department + " 的部门，请另选责任单位。");
        }
        return office;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
