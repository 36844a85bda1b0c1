package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.FeedBack;
import org.zhiqian.supervision.Letters;

/** 「办理并反馈」 */
@Component("feedBack")
class FeedBackStep extends FormStep<FeedBack> {
    private final Letters letters;

    FeedBackStep(Submissions submissions, Letters letters) {
        super(FeedBack.class, submissions);
        this.letters = letters;
    }

    @Override
    protected void apply(FeedBack command, DelegateTask task) {
        SupervisionProcess.OBJECTED.set(task, letters.feedBack(MATTER.from(task), command));
    }
}
