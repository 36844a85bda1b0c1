package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Blacklist;
import org.zhiqian.enforcement.DecideRemoval;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「决定是否移出」 */
@Component("decideRemoval")
class DecideRemovalStep extends FormStep<DecideRemoval> {
    private final Blacklist blacklist;

    DecideRemovalStep(Submissions submissions, Blacklist blacklist) {
        super(DecideRemoval.class, submissions);
        this.blacklist = blacklist;
    }

    @Override
    protected void apply(DecideRemoval command, DelegateTask task) {
        EnforcementProcess.REMOVED.set(task, blacklist.decideRemoval(CaseVariables.MATTER.from(task), command));
    }
}
