package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Blacklist;
import org.zhiqian.enforcement.DecideListing;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「决定是否列入」 */
@Component("decideListing")
class DecideListingStep extends FormStep<DecideListing> {
    private final Blacklist blacklist;

    DecideListingStep(Submissions submissions, Blacklist blacklist) {
        super(DecideListing.class, submissions);
        this.blacklist = blacklist;
    }

    @Override
    protected void apply(DecideListing command, DelegateTask task) {
        EnforcementProcess.LISTED.set(task, blacklist.decide(CaseVariables.MATTER.from(task), command));
    }
}
