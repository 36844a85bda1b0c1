package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Blacklist;
import org.zhiqian.enforcement.NotifyListing;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「告知拟列入」 */
@Component("notifyListing")
class NotifyListingStep extends FormStep<NotifyListing> {
    private final Blacklist blacklist;

    NotifyListingStep(Submissions submissions, Blacklist blacklist) {
        super(NotifyListing.class, submissions);
        this.blacklist = blacklist;
    }

    @Override
    protected void apply(NotifyListing command, DelegateTask task) {
        blacklist.inform(CaseVariables.MATTER.from(task), command);
    }
}
