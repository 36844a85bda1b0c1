package org.zhiqian.filing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.filing.FilingSigning;
import org.zhiqian.filing.SignAsUnitHead;

/** 「单位负责人签字」 */
@Component("signAsUnitHead")
class SignAsUnitHeadStep extends FormStep<SignAsUnitHead> {
    private final FilingSigning signing;

    SignAsUnitHeadStep(Submissions submissions, FilingSigning signing) {
        super(SignAsUnitHead.class, submissions);
        this.signing = signing;
    }

    @Override
    protected void apply(SignAsUnitHead command, DelegateTask task) {
        FilingProcess.UNIT_HEAD_SIGNED.set(task, signing.sign(FilingProcess.filing(task), command));
    }
}
