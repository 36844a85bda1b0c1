package org.zhiqian.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Leaders;
import org.zhiqian.kernel.RegionCode;

/** 「确定包案领导」 */
@Component
class AppointLeader implements JavaDelegate {
    private final Submissions submissions;
    private final Leaders leaders;

    AppointLeader(Submissions submissions, Leaders leaders) {
        this.submissions = submissions;
        this.leaders = leaders;
    }

    @Override
    public void execute(DelegateExecution step) {
        EscalationProcess.begin(
                step,
                leaders.appoint(
                        submissions.of(step, org.zhiqian.escalation.AppointLeader.class),
                        new RegionCode(step.getTenantId())));
    }
}
