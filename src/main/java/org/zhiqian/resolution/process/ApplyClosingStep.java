package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.resolution.ApplyClosing;
import org.zhiqian.resolution.CaseClosing;

/** 「申请结案」 */
@Component("applyClosing")
class ApplyClosingStep extends FormStep<ApplyClosing> {
    private final CaseClosing caseClosing;

    ApplyClosingStep(Submissions submissions, CaseClosing caseClosing) {
        super(ApplyClosing.class, submissions);
        this.caseClosing = caseClosing;
    }

    @Override
    protected void apply(ApplyClosing command, DelegateTask task) {
        caseClosing.apply(CASE_ID.from(task), command);
    }
}
