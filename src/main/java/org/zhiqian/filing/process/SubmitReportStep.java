package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Processes;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingSubmission;
import org.zhiqian.filing.SubmitReport;

/** 「报送」 */
@Component("submitReport")
class SubmitReportStep extends FormStep<SubmitReport> {
    private final FilingSubmission submission;
    private final Processes processes;

    SubmitReportStep(Submissions submissions, FilingSubmission submission, Processes processes) {
        super(SubmitReport.class, submissions);
        this.submission = submission;
        this.processes = processes;
    }

    @Override
    protected void apply(SubmitReport command, DelegateTask task) {
        submission.submit(FilingProcess.filing(task), command);
        processes.tell(FilingProcess.REPORT_SUBMITTED, FilingProcess.FILING, FilingProcess.FILING.from(task));
    }
}
