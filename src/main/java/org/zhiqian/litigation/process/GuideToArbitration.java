package org.zhiqian.litigation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.litigation.Arbitration;

/** 「登记引导」 */
@Component
class GuideToArbitration implements JavaDelegate {
    private final Submissions submissions;
    private final Arbitration arbitration;

    GuideToArbitration(Submissions submissions, Arbitration arbitration) {
        this.submissions = submissions;
        this.arbitration = arbitration;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        Arbitration.Guided guided =
                arbitration.guide(submissions.of(step, org.zhiqian.litigation.GuideToArbitration.class), region);
        CaseVariables.setCase(step, guided.state().id(), guided.state().number(), region);
        CaseVariables.setMatter(step, guided.matter().id(), guided.matter().number(), region);
    }
}
