package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.AdministrativePenalty;
import org.zhiqian.enforcement.DecidePenalty;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「决定处罚」 */
@Component("decidePenalty")
class DecidePenaltyStep extends FormStep<DecidePenalty> {
    private final AdministrativePenalty administrativePenalty;

    DecidePenaltyStep(Submissions submissions, AdministrativePenalty administrativePenalty) {
        super(DecidePenalty.class, submissions);
        this.administrativePenalty = administrativePenalty;
    }

    @Override
    protected void apply(DecidePenalty command, DelegateTask task) {
        boolean penalised = administrativePenalty.decide(CaseVariables.MATTER.from(task), command);
        EnforcementProcess.PENALISED.set(task, penalised);
        if (penalised) {
            EnforcementProcess.DECISION_MADE.set(task, true);
        }
    }
}
