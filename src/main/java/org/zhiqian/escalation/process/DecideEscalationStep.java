package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.DecideEscalation;
import org.zhiqian.escalation.Escalations;

/** 「审批提级」 */
@Component("decideEscalation")
class DecideEscalationStep extends FormStep<DecideEscalation> {
    private final Escalations escalations;

    DecideEscalationStep(Submissions submissions, Escalations escalations) {
        super(DecideEscalation.class, submissions);
        this.escalations = escalations;
    }

    @Override
    protected void apply(DecideEscalation command, DelegateTask task) {
        EscalationProcess.ESCALATION_DECISION.set(
                task, escalations.decide(MATTER.from(task), command).name());
    }
}
