package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.intake.Merging;
import org.zhiqian.kernel.RegionCode;

/** 「登记并案申请」 */
@Component
class ProposeMerger implements JavaDelegate {
    private final Submissions submissions;
    private final Merging merging;

    ProposeMerger(Submissions submissions, Merging merging) {
        this.submissions = submissions;
        this.merging = merging;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        Merging.Proposed proposed =
                merging.propose(submissions.of(step, org.zhiqian.intake.ProposeMerger.class), region);
        CaseVariables.setCase(step, proposed.state().id(), proposed.state().number(), region);
        CaseVariables.setMatter(step, proposed.matter().id(), proposed.matter().number(), region);
    }
}
