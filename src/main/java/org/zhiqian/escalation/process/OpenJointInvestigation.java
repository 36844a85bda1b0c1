package org.zhiqian.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.JointInvestigations;
import org.zhiqian.kernel.RegionCode;

/** 「组织分工」 */
@Component
class OpenJointInvestigation implements JavaDelegate {
    private final Submissions submissions;
    private final JointInvestigations jointInvestigations;

    OpenJointInvestigation(Submissions submissions, JointInvestigations jointInvestigations) {
        this.submissions = submissions;
        this.jointInvestigations = jointInvestigations;
    }

    @Override
    public void execute(DelegateExecution step) {
        EscalationProcess.begin(
                step,
                jointInvestigations.open(
                        submissions.of(step, org.zhiqian.escalation.OpenJointInvestigation.class),
                        new RegionCode(step.getTenantId())));
    }
}
