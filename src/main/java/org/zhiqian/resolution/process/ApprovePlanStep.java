package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.resolution.ApprovePlan;
import org.zhiqian.resolution.Planning;

/** 「审批方案」 */
@Component("approvePlan")
class ApprovePlanStep extends FormStep<ApprovePlan> {
    private final Planning planning;

    ApprovePlanStep(Submissions submissions, Planning planning) {
        super(ApprovePlan.class, submissions);
        this.planning = planning;
    }

    @Override
    protected void apply(ApprovePlan command, DelegateTask task) {
        CaseId id = CASE_ID.from(task);
        ResolutionProcess.PLAN_APPROVED.set(task, planning.decide(id, command));
        ResolutionProcess.MEASURE_COUNT.set(task, planning.measuresOf(id));
    }
}
