package org.zhiqian.intake.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.Acceptance;
import org.zhiqian.intake.SupplementPetition;

/** 「补正材料」 */
@Component("supplementPetition")
class SupplementPetitionStep extends FormStep<SupplementPetition> {
    private final Acceptance acceptance;

    SupplementPetitionStep(Submissions submissions, Acceptance acceptance) {
        super(SupplementPetition.class, submissions);
        this.acceptance = acceptance;
    }

    @Override
    protected void apply(SupplementPetition command, DelegateTask task) {
        acceptance.supplement(CASE_ID.from(task), command);
    }
}
