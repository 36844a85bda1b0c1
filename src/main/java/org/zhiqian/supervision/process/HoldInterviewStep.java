package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.Accountability;
import org.zhiqian.supervision.HoldInterview;

/** 「约谈」 */
@Component("holdInterview")
class HoldInterviewStep extends FormStep<HoldInterview> {
    private final Accountability accountability;

    HoldInterviewStep(Submissions submissions, Accountability accountability) {
        super(HoldInterview.class, submissions);
        this.accountability = accountability;
    }

    @Override
    protected void apply(HoldInterview command, DelegateTask task) {
        accountability.interview(MATTER.from(task), command);
    }
}
