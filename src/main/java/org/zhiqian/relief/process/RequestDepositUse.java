package org.zhiqian.relief.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.relief.WageDeposits;

/** 「登记申请」 */
@Component
class RequestDepositUse implements JavaDelegate {
    private final Submissions submissions;
    private final WageDeposits wageDeposits;

    RequestDepositUse(Submissions submissions, WageDeposits wageDeposits) {
        this.submissions = submissions;
        this.wageDeposits = wageDeposits;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        WageDeposits.Asked asked =
                wageDeposits.request(submissions.of(step, org.zhiqian.relief.RequestDepositUse.class), region);
        CaseVariables.setCase(step, asked.state().id(), asked.state().number(), region);
        CaseVariables.setMatter(step, asked.matter().id(), asked.matter().number(), region);
    }
}
