package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.resolution.DraftPlan;
import org.zhiqian.resolution.Planning;

/** 「制定方案」 */
@Component("draftPlan")
class DraftPlanStep extends FormStep<DraftPlan> {
    private final Planning planning;

    DraftPlanStep(Submissions submissions, Planning planning) {
        super(DraftPlan.class, submissions);
        this.planning = planning;
    }

    @Override
    protected void apply(DraftPlan command, DelegateTask task) {
        planning.draft(CASE_ID.from(task), command);
    }
}
