package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.Advancing;
import org.zhiqian.relief.ReleaseAdvance;

/** 「拨付资金」 */
@Component("releaseAdvance")
class ReleaseAdvanceStep extends FormStep<ReleaseAdvance> {
    private final Advancing advancing;

    ReleaseAdvanceStep(Submissions submissions, Advancing advancing) {
        super(ReleaseAdvance.class, submissions);
        this.advancing = advancing;
    }

    @Override
    protected void apply(ReleaseAdvance command, DelegateTask task) {
        ReliefProcess.RELEASED.set(task, advancing.release(MATTER.from(task), command));
    }
}
