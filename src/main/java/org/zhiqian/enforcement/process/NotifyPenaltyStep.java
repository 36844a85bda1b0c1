package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.AdministrativePenalty;
import org.zhiqian.enforcement.NotifyPenalty;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「告知拟处罚」 */
@Component("notifyPenalty")
class NotifyPenaltyStep extends FormStep<NotifyPenalty> {
    private final AdministrativePenalty administrativePenalty;

    NotifyPenaltyStep(Submissions submissions, AdministrativePenalty administrativePenalty) {
        super(NotifyPenalty.class, submissions);
        this.administrativePenalty = administrativePenalty;
    }

    @Override
    protected void apply(NotifyPenalty command, DelegateTask task) {
        administrativePenalty.inform(CaseVariables.MATTER.from(task), command);
    }
}
