package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.FollowUpCauses;
import org.zhiqian.enforcement.RegulatorFollowUps;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「跟进违法情形」 */
@Component("followUpCauses")
class FollowUpCausesStep extends FormStep<FollowUpCauses> {
    private final RegulatorFollowUps regulatorFollowUps;

    FollowUpCausesStep(Submissions submissions, RegulatorFollowUps regulatorFollowUps) {
        super(FollowUpCauses.class, submissions);
        this.regulatorFollowUps = regulatorFollowUps;
    }

    @Override
    protected void apply(FollowUpCauses command, DelegateTask task) {
        regulatorFollowUps.report(CaseVariables.MATTER.from(task), command);
    }
}
