package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.Letters;
import org.zhiqian.supervision.ReviewFeedback;

/** 「审核反馈」 */
@Component("reviewFeedback")
class ReviewFeedbackStep extends FormStep<ReviewFeedback> {
    private final Letters letters;

    ReviewFeedbackStep(Submissions submissions, Letters letters) {
        super(ReviewFeedback.class, submissions);
        this.letters = letters;
    }

    @Override
    protected void apply(ReviewFeedback command, DelegateTask task) {
        SupervisionProcess.FEEDBACK_ACCEPTED.set(task, letters.review(MATTER.from(task), command));
    }
}
