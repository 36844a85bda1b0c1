package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.prevention.HiddenDangers;
import org.zhiqian.prevention.VerifyRemoval;

/** 「复核隐患」 */
@Component("verifyRemoval")
class VerifyRemovalStep extends FormStep<VerifyRemoval> {
    private final HiddenDangers hiddenDangers;

    VerifyRemovalStep(Submissions submissions, HiddenDangers hiddenDangers) {
        super(VerifyRemoval.class, submissions);
        this.hiddenDangers = hiddenDangers;
    }

    @Override
    protected void apply(VerifyRemoval command, DelegateTask task) {
        PreventionProcess.REMOVED.set(task, hiddenDangers.verify(CaseVariables.MATTER.from(task), command));
    }
}
