package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.Arbitration;
import org.zhiqian.litigation.IssueAward;

/** 「仲裁裁决」 */
@Component("issueAward")
class IssueAwardStep extends FormStep<IssueAward> {
    private final Arbitration arbitration;

    IssueAwardStep(Submissions submissions, Arbitration arbitration) {
        super(IssueAward.class, submissions);
        this.arbitration = arbitration;
    }

    @Override
    protected void apply(IssueAward command, DelegateTask task) {
        LitigationProcess.AWARDED.set(task, arbitration.award(MATTER.from(task), command));
    }
}
