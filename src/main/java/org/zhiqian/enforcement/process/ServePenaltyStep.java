package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.AdministrativePenalty;
import org.zhiqian.enforcement.ServePenalty;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「送达处罚决定书」 */
@Component("servePenalty")
class ServePenaltyStep extends FormStep<ServePenalty> {
    private final AdministrativePenalty administrativePenalty;

    ServePenaltyStep(Submissions submissions, AdministrativePenalty administrativePenalty) {
        super(ServePenalty.class, submissions);
        this.administrativePenalty = administrativePenalty;
    }

    @Override
    protected void apply(ServePenalty command, DelegateTask task) {
        administrativePenalty.serve(CaseVariables.MATTER.from(task), command);
    }
}
