package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.ApproveSplit;
import org.zhiqian.intake.Splitting;

/** 「审批拆案」 */
@Component("approveSplit")
class ApproveSplitStep extends FormStep<ApproveSplit> {
    private final Splitting splitting;

    ApproveSplitStep(Submissions submissions, Splitting splitting) {
        super(ApproveSplit.class, submissions);
        this.splitting = splitting;
    }

    @Override
    protected void apply(ApproveSplit command, DelegateTask task) {
        JoiningProcess.APPROVED.set(task, splitting.decide(CaseVariables.MATTER.from(task), command));
    }
}
