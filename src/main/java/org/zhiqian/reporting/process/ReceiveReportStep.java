package org.zhiqian.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reporting.FilingSubmission;
import org.zhiqian.reporting.ReceiveReport;

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
