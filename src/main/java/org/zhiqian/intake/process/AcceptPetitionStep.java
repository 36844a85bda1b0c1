package org.zhiqian.intake.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.AcceptPetition;
import org.zhiqian.intake.Acceptance;
import org.zhiqian.intake.AcceptanceDecision;

/** 「受理审查」 */
@Component("acceptPetition")
class AcceptPetitionStep extends FormStep<AcceptPetition> {
    private final Acceptance acceptance;

    AcceptPetitionStep(Submissions submissions, Acceptance acceptance) {
        super(AcceptPetition.class, submissions);
        this.acceptance = acceptance;
    }

    @Override
    protected void apply(AcceptPetition command, DelegateTask task) {
        acceptance.decide(CASE_ID.from(task), command);
        AcceptanceProcess.DECISION.set(task, command.decision());
        AcceptanceProcess.ACCEPTED.set(task, command.decision() == AcceptanceDecision.ACCEPT);
    }
}
