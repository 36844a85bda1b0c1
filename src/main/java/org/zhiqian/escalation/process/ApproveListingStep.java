package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.ApproveListing;
import org.zhiqian.escalation.Listings;

/** 「审批挂牌」 */
@Component("approveListing")
class ApproveListingStep extends FormStep<ApproveListing> {
    private final Listings listings;

    ApproveListingStep(Submissions submissions, Listings listings) {
        super(ApproveListing.class, submissions);
        this.listings = listings;
    }

    @Override
    protected void apply(ApproveListing command, DelegateTask task) {
        EscalationProcess.LISTING_APPROVED.set(task, listings.decide(MATTER.from(task), command));
    }
}
