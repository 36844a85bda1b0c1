package org.zhiqian.relief.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.relief.Advancing;

/** 「登记申请」 */
@Component
class RequestAdvance implements JavaDelegate {
    private final Submissions submissions;
    private final Advancing advancing;

    RequestAdvance(Submissions submissions, Advancing advancing) {
        this.submissions = submissions;
        this.advancing = advancing;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        Advancing.Asked asked =
                advancing.request(submissions.of(step, org.zhiqian.relief.RequestAdvance.class), region);
        CaseVariables.setCase(step, asked.state().id(), asked.state().number(), region);
        CaseVariables.setMatter(step, asked.matter().id(), asked.matter().number(), region);
    }
}
