package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingSigning;
import org.zhiqian.filing.SignAsSectionHead;

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
