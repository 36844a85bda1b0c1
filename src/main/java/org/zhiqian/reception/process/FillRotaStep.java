package org.zhiqian.reception.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.reception.FillRota;
import org.zhiqian.reception.SessionPreparation;
import org.zhiqian.reception.SessionProcess;

/** 「安排值班」 */
@Component("fillRota")
class FillRotaStep extends FormStep<FillRota> {
    private final SessionPreparation preparation;

    FillRotaStep(Submissions submissions, SessionPreparation preparation) {
        super(FillRota.class, submissions);
        this.preparation = preparation;
    }

    @Override
    protected void apply(FillRota command, DelegateTask task) {
        preparation.fillRota(SessionProcess.SESSION_ID.from(task), command);
    }
}
