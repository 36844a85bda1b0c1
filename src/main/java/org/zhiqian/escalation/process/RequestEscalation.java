package org.zhiqian.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Escalations;
import org.zhiqian.kernel.RegionCode;

/** 「登记请示」 */
@Component
class RequestEscalation implements JavaDelegate {
    private final Submissions submissions;
    private final Escalations escalations;

    RequestEscalation(Submissions submissions, Escalations escalations) {
        this.submissions = submissions;
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution step) {
        EscalationProcess.begin(
                step,
                escalations.request(
                        submissions.of(step, org.zhiqian.escalation.RequestEscalation.class),
                        new RegionCode(step.getTenantId())));
    }
}
