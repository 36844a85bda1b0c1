package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingSigning;
import org.zhiqian.filing.SignAsPreparer;

/** 「填报人签字」 */
@Component("signAsPreparer")
class SignAsPreparerStep extends FormStep<SignAsPreparer> {
    private final FilingSigning signing;

    SignAsPreparerStep(Submissions submissions, FilingSigning signing) {
        super(SignAsPreparer.class, submissions);
        this.signing = signing;
    }

    @Override
    protected void apply(SignAsPreparer command, DelegateTask task) {
        signing.sign(FilingProcess.filing(task), command);
    }
}
