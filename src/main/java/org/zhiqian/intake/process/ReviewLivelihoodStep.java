package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.RelapseWatches;
import org.zhiqian.intake.ReviewLivelihood;

/** 「防返贫复查」 */
@Component("reviewLivelihood")
class ReviewLivelihoodStep extends FormStep<ReviewLivelihood> {
    private final RelapseWatches watches;

    ReviewLivelihoodStep(Submissions submissions, RelapseWatches watches) {
        super(ReviewLivelihood.class, submissions);
        this.watches = watches;
    }

    @Override
    protected void apply(ReviewLivelihood command, DelegateTask task) {
        watches.review(CaseVariables.MATTER.from(task), command);
    }
}
