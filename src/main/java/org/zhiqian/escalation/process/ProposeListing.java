package org.zhiqian.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Listings;
import org.zhiqian.kernel.RegionCode;

/** 「登记挂牌提议」 */
@Component
class ProposeListing implements JavaDelegate {
    private final Submissions submissions;
    private final Listings listings;

    ProposeListing(Submissions submissions, Listings listings) {
        this.submissions = submissions;
        this.listings = listings;
    }

    @Override
    public void execute(DelegateExecution step) {
        EscalationProcess.begin(
                step,
                listings.propose(
                        submissions.of(step, org.zhiqian.escalation.ProposeListing.class),
                        new RegionCode(step.getTenantId())));
    }
}
