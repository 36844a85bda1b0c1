package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Blacklist;
import org.zhiqian.engine.CaseVariables;

/** 「期满移出」 */
@Component
class EndListing implements JavaDelegate {
    private final Blacklist blacklist;

    EndListing(Blacklist blacklist) {
        this.blacklist = blacklist;
    }

    @Override
    public void execute(DelegateExecution step) {
        blacklist.expire(CaseVariables.MATTER.from(step));
    }
}
