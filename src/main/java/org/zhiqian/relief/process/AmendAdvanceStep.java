package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.Advancing;
import org.zhiqian.relief.AmendAdvance;

/** 「补正垫付申请」 */
@Component("amendAdvance")
class AmendAdvanceStep extends FormStep<AmendAdvance> {
    private final Advancing advancing;

    AmendAdvanceStep(Submissions submissions, Advancing advancing) {
        super(AmendAdvance.class, submissions);
        this.advancing = advancing;
    }

    @Override
    protected void apply(AmendAdvance command, DelegateTask task) {
        advancing.amend(MATTER.from(task), command);
    }
}
