package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reception.FilePlan;
import org.zhiqian.reception.SessionPreparation;
import org.zhiqian.reception.SessionProcess;

/** 「登记本地方案」 */
@Component("filePlan")
class FilePlanStep extends FormStep<FilePlan> {
    private final SessionPreparation preparation;

    FilePlanStep(Submissions submissions, SessionPreparation preparation) {
        super(FilePlan.class, submissions);
        this.preparation = preparation;
    }

    @Override
    protected void apply(FilePlan command, DelegateTask task) {
        preparation.filePlan(SessionProcess.SESSION_ID.from(task), command);
    }
}
