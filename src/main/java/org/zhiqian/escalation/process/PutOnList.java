package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.escalation.Listings;

/** 「挂牌」 */
@Component
class PutOnList implements JavaDelegate {
    private final Listings listings;

    PutOnList(Listings listings) {
        this.listings = listings;
    }

    @Override
    public void execute(DelegateExecution step) {
        listings.putOnList(MATTER.from(step));
    }
}
