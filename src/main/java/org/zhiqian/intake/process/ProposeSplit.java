package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.Merging;
import org.zhiqian.intake.Splitting;
import org.zhiqian.kernel.RegionCode;

/** 「登记拆案申请」 */
@Component
class ProposeSplit implements JavaDelegate {
    private final Submissions submissions;
    private final Splitting splitting;

    ProposeSplit(Submissions submissions, Splitting splitting) {
        this.submissions = submissions;
        this.splitting = splitting;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        Merging.Proposed proposed =
                splitting.propose(submissions.of(step, org.zhiqian.intake.ProposeSplit.class), region);
        CaseVariables.setCase(step, proposed.state().id(), proposed.state().number(), region);
        CaseVariables.setMatter(step, proposed.matter().id(), proposed.matter().number(), region);
    }
}
