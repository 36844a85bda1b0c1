package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.resolution.CaseClosing;
import org.zhiqian.resolution.LookBack;

/** 「回头看」 */
@Component("lookBack")
class LookBackStep extends FormStep<LookBack> {
    private final CaseClosing caseClosing;

    LookBackStep(Submissions submissions, CaseClosing caseClosing) {
        super(LookBack.class, submissions);
        this.caseClosing = caseClosing;
    }

    @Override
    protected void apply(LookBack command, DelegateTask task) {
        ResolutionProcess.OWED_AGAIN.set(task, caseClosing.lookBack(CASE_ID.from(task), command));
    }
}
