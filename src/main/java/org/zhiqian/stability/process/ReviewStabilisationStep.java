package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.ReviewStabilisation;
import org.zhiqian.stability.Stabilisation;

/** 「复核稳控措施」 */
@Component("reviewStabilisation")
class ReviewStabilisationStep extends FormStep<ReviewStabilisation> {
    private final Stabilisation stabilisation;

    ReviewStabilisationStep(Submissions submissions, Stabilisation stabilisation) {
        super(ReviewStabilisation.class, submissions);
        this.stabilisation = stabilisation;
    }

    @Override
    protected void apply(ReviewStabilisation command, DelegateTask task) {
        StabilityProcess.LIFTED.set(task, stabilisation.review(MATTER.from(task), command));
    }
}
