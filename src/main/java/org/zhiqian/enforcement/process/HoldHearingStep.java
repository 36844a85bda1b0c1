package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.AdministrativePenalty;
import org.zhiqian.enforcement.HoldHearing;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「组织听证」 */
@Component("holdHearing")
class HoldHearingStep extends FormStep<HoldHearing> {
    private final AdministrativePenalty administrativePenalty;

    HoldHearingStep(Submissions submissions, AdministrativePenalty administrativePenalty) {
        super(HoldHearing.class, submissions);
        this.administrativePenalty = administrativePenalty;
    }

    @Override
    protected void apply(HoldHearing command, DelegateTask task) {
        administrativePenalty.holdHearing(CaseVariables.MATTER.from(task), command);
    }
}
