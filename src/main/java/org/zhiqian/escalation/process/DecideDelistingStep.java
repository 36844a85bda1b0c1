package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.DecideDelisting;
import org.zhiqian.escalation.Listings;

/** 「审核摘牌」 */
@Component("decideDelisting")
class DecideDelistingStep extends FormStep<DecideDelisting> {
    private final Listings listings;

    DecideDelistingStep(Submissions submissions, Listings listings) {
        super(DecideDelisting.class, submissions);
        this.listings = listings;
    }

    @Override
    protected void apply(DecideDelisting command, DelegateTask task) {
        EscalationProcess.DELISTED.set(task, listings.decide(MATTER.from(task), command));
    }
}
