package org.zhiqian.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reporting.FilingSigning;
import org.zhiqian.reporting.SignAsSectionHead;

/** 「处（队）负责人签字」 */
@Component("signAsSectionHead")
class SignAsSectionHeadStep extends FormStep<SignAsSectionHead> {
    private final FilingSigning signing;

    SignAsSectionHeadStep(Submissions submissions, FilingSigning signing) {
        super(SignAsSectionHead.class, submissions);
        this.signing = signing;
    }

    @Override
    protected void apply(SignAsSectionHead command, DelegateTask task) {
        FilingProcess.SECTION_HEAD_SIGNED.set(task, signing.sign(FilingProcess.filing(task), command));
    }
}
