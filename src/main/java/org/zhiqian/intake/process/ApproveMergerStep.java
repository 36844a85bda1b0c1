package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.ApproveMerger;
import org.zhiqian.intake.Merging;

/** 「审批并案」 */
@Component("approveMerger")
class ApproveMergerStep extends FormStep<ApproveMerger> {
    private final Merging merging;

    ApproveMergerStep(Submissions submissions, Merging merging) {
        super(ApproveMerger.class, submissions);
        this.merging = merging;
    }

    @Override
    protected void apply(ApproveMerger command, DelegateTask task) {
        JoiningProcess.APPROVED.set(task, merging.decide(CaseVariables.MATTER.from(task), command));
    }
}
