package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.RegulatorFollowUps;
import org.zhiqian.enforcement.ReviewFollowUp;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「复核行业监管」 */
@Component("reviewFollowUp")
class ReviewFollowUpStep extends FormStep<ReviewFollowUp> {
    private final RegulatorFollowUps regulatorFollowUps;

    ReviewFollowUpStep(Submissions submissions, RegulatorFollowUps regulatorFollowUps) {
        super(ReviewFollowUp.class, submissions);
        this.regulatorFollowUps = regulatorFollowUps;
    }

    @Override
    protected void apply(ReviewFollowUp command, DelegateTask task) {
        EnforcementProcess.FOLLOW_UP_DONE.set(
                task, regulatorFollowUps.review(CaseVariables.MATTER.from(task), command));
    }
}
