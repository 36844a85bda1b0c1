package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.Advancing;
import org.zhiqian.relief.ApproveAdvance;

/** 「审批垫付」 */
@Component("approveAdvance")
class ApproveAdvanceStep extends FormStep<ApproveAdvance> {
    private final Advancing advancing;

    ApproveAdvanceStep(Submissions submissions, Advancing advancing) {
        super(ApproveAdvance.class, submissions);
        this.advancing = advancing;
    }

    @Override
    protected void apply(ApproveAdvance command, DelegateTask task) {
        ReliefProcess.ADVANCE_DECISION.set(
                task, advancing.decide(MATTER.from(task), command).name());
    }
}
