package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Escalations;
import org.zhiqian.escalation.LeadEscalatedCase;

/** 「提级办理」 */
@Component("leadEscalatedCase")
class LeadEscalatedCaseStep extends FormStep<LeadEscalatedCase> {
    private final Escalations escalations;

    LeadEscalatedCaseStep(Submissions submissions, Escalations escalations) {
        super(LeadEscalatedCase.class, submissions);
        this.escalations = escalations;
    }

    @Override
    protected void apply(LeadEscalatedCase command, DelegateTask task) {
        escalations.decideHandingBack(MATTER.from(task), command);
    }
}
