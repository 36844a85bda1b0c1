package org.zhiqian.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Matter;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Leaders;
import org.zhiqian.kernel.RegionCode;

/** 「确定包片领导」 */
@Component
class AppointAreaLeader implements JavaDelegate {
    private final Submissions submissions;
    private final Leaders leaders;

    AppointAreaLeader(Submissions submissions, Leaders leaders) {
        this.submissions = submissions;
        this.leaders = leaders;
    }

    @Override
    public void execute(DelegateExecution step) {
        Matter matter = leaders.appoint(
                submissions.of(step, org.zhiqian.escalation.AppointAreaLeader.class),
                new RegionCode(step.getTenantId()));
        CaseVariables.setMatter(step, matter.id(), matter.number(), matter.region());
    }
}
