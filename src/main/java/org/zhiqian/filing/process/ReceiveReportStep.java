package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingSubmission;
import org.zhiqian.filing.ReceiveReport;

/** 「接收报表」 */
@Component("receiveReport")
class ReceiveReportStep extends FormStep<ReceiveReport> {
    private final FilingSubmission submission;

    ReceiveReportStep(Submissions submissions, FilingSubmission submission) {
        super(ReceiveReport.class, submissions);
        this.submission = submission;
    }

    @Override
    protected void apply(ReceiveReport command, DelegateTask task) {
        FilingProcess.REPORT_ACCEPTED.set(task, submission.receive(FilingProcess.filing(task), command));
    }
}
