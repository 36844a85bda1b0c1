package org.zhiqian.intake.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.Acceptance;
import org.zhiqian.intake.InformPetitioner;

/** 「告知诉求人」 */
@Component("informPetitioner")
class InformPetitionerStep extends FormStep<InformPetitioner> {
    private final Acceptance acceptance;

    InformPetitionerStep(Submissions submissions, Acceptance acceptance) {
        super(InformPetitioner.class, submissions);
        this.acceptance = acceptance;
    }

    @Override
    protected void apply(InformPetitioner command, DelegateTask task) {
        acceptance.informed(CASE_ID.from(task), command);
    }
}
