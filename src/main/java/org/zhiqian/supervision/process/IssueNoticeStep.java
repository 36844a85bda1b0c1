package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.Accountability;
import org.zhiqian.supervision.IssueNotice;

/** 「签发通报」 */
@Component("issueNotice")
class IssueNoticeStep extends FormStep<IssueNotice> {
    private final Accountability accountability;

    IssueNoticeStep(Submissions submissions, Accountability accountability) {
        super(IssueNotice.class, submissions);
        this.accountability = accountability;
    }

    @Override
    protected void apply(IssueNotice command, DelegateTask task) {
        SupervisionProcess.NOTICE_ISSUED.set(task, accountability.issue(MATTER.from(task), command));
    }
}
