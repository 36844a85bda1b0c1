package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.ApproveDeadlineChange;
import org.zhiqian.supervision.DeadlineChanges;

/** 「审批期限变更」 */
@Component("approveDeadlineChange")
class ApproveDeadlineChangeStep extends FormStep<ApproveDeadlineChange> {
    private final DeadlineChanges deadlineChanges;

    ApproveDeadlineChangeStep(Submissions submissions, DeadlineChanges deadlineChanges) {
        super(ApproveDeadlineChange.class, submissions);
        this.deadlineChanges = deadlineChanges;
    }

    @Override
    protected void apply(ApproveDeadlineChange command, DelegateTask task) {
        SupervisionProcess.CHANGE_APPROVED.set(
                task, deadlineChanges.decide(SupervisionProcess.CHANGE.from(task), command));
    }
}
