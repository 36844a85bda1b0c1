package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.resolution.CaseClosing;
import org.zhiqian.resolution.ReviewClosing;

/** 「审核结案」 */
@Component("reviewClosing")
class ReviewClosingStep extends FormStep<ReviewClosing> {
    private final CaseClosing caseClosing;

    ReviewClosingStep(Submissions submissions, CaseClosing caseClosing) {
        super(ReviewClosing.class, submissions);
        this.caseClosing = caseClosing;
    }

    @Override
    protected void apply(ReviewClosing command, DelegateTask task) {
        ResolutionProcess.CLOSING_APPROVED.set(task, caseClosing.decide(CASE_ID.from(task), command));
    }
}
