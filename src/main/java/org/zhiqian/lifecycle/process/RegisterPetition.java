package org.zhiqian.lifecycle.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;
import static org.zhiqian.engine.CaseVariables.CASE_NUMBER;
import static org.zhiqian.engine.CaseVariables.REGION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.Intake;
import org.zhiqian.kernel.RegionCode;

/** 「登记诉求」 */
@Component
class RegisterPetition implements JavaDelegate {
    private final Submissions submissions;
    private final Intake intake;

    RegisterPetition(Submissions submissions, Intake intake) {
        this.submissions = submissions;
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        Intake.Registered registered =
                intake.register(submissions.of(step, org.zhiqian.intake.RegisterPetition.class), region);
        step.setProcessBusinessKey(registered.receipt().number().toString());
        CASE_ID.set(step, registered.receipt().id());
        CASE_NUMBER.set(step, registered.receipt().number());
        REGION.set(step, region);
        PetitionProcess.SAME_MATTER.set(step, registered.joined());
        PetitionProcess.ARREARS.set(step, false);
        PetitionProcess.SETTLED.set(step, false);
    }
}
