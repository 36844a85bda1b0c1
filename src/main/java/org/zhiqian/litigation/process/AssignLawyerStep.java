package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.AssignLawyer;
import org.zhiqian.litigation.LegalAid;

/** 「指派承办人」 */
@Component("assignLawyer")
class AssignLawyerStep extends FormStep<AssignLawyer> {
    private final LegalAid legalAid;

    AssignLawyerStep(Submissions submissions, LegalAid legalAid) {
        super(AssignLawyer.class, submissions);
        this.legalAid = legalAid;
    }

    @Override
    protected void apply(AssignLawyer command, DelegateTask task) {
        legalAid.assign(MATTER.from(task), command);
    }
}
