package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.Accountability;
import org.zhiqian.supervision.ReviewRectification;

/** 「核查整改」 */
@Component("reviewRectification")
class ReviewRectificationStep extends FormStep<ReviewRectification> {
    private final Accountability accountability;

    ReviewRectificationStep(Submissions submissions, Accountability accountability) {
        super(ReviewRectification.class, submissions);
        this.accountability = accountability;
    }

    @Override
    protected void apply(ReviewRectification command, DelegateTask task) {
        accountability.review(MATTER.from(task), command);
        SupervisionProcess.RECTIFICATION.set(task, command.decision().name());
    }
}
