package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingSubmission;
import org.zhiqian.filing.RegisterDispatch;

/** 「登记报送」 */
@Component("registerDispatch")
class RegisterDispatchStep extends FormStep<RegisterDispatch> {
    private final FilingSubmission submission;

    RegisterDispatchStep(Submissions submissions, FilingSubmission submission) {
        super(RegisterDispatch.class, submissions);
        this.submission = submission;
    }

    @Override
    protected void apply(RegisterDispatch command, DelegateTask task) {
        submission.dispatch(FilingProcess.filing(task), command);
    }
}
