package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.AdministrativePenalty;
import org.zhiqian.enforcement.HearParty;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「听取当事人意见」 */
@Component("hearParty")
class HearPartyStep extends FormStep<HearParty> {
    private final AdministrativePenalty administrativePenalty;

    HearPartyStep(Submissions submissions, AdministrativePenalty administrativePenalty) {
        super(HearParty.class, submissions);
        this.administrativePenalty = administrativePenalty;
    }

    @Override
    protected void apply(HearParty command, DelegateTask task) {
        EnforcementProcess.HEARING_ASKED.set(
                task, administrativePenalty.hear(CaseVariables.MATTER.from(task), command));
    }
}
