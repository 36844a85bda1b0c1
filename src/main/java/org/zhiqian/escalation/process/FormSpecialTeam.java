package org.zhiqian.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.SpecialTeams;
import org.zhiqian.kernel.RegionCode;

/** 「成立专班」 */
@Component
class FormSpecialTeam implements JavaDelegate {
    private final Submissions submissions;
    private final SpecialTeams specialTeams;

    FormSpecialTeam(Submissions submissions, SpecialTeams specialTeams) {
        this.submissions = submissions;
        this.specialTeams = specialTeams;
    }

    @Override
    public void execute(DelegateExecution step) {
        EscalationProcess.begin(
                step,
                specialTeams.form(
                        submissions.of(step, org.zhiqian.escalation.FormSpecialTeam.class),
                        new RegionCode(step.getTenantId())));
    }
}
