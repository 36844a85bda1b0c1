package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.Accountability;
import org.zhiqian.supervision.AnswerNotice;

/** 「报告整改」 */
@Component("answerNotice")
class AnswerNoticeStep extends FormStep<AnswerNotice> {
    private final Accountability accountability;

    AnswerNoticeStep(Submissions submissions, Accountability accountability) {
        super(AnswerNotice.class, submissions);
        this.accountability = accountability;
    }

    @Override
    protected void apply(AnswerNotice command, DelegateTask task) {
        accountability.answer(MATTER.from(task), command);
    }
}
