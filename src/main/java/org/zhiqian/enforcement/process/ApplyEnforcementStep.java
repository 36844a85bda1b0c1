package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.ApplyEnforcement;
import org.zhiqian.enforcement.CourtApplication;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「申请强制执行」 */
@Component("applyEnforcement")
class ApplyEnforcementStep extends FormStep<ApplyEnforcement> {
    private final CourtApplication courtApplication;

    ApplyEnforcementStep(Submissions submissions, CourtApplication courtApplication) {
        super(ApplyEnforcement.class, submissions);
        this.courtApplication = courtApplication;
    }

    @Override
    protected void apply(ApplyEnforcement command, DelegateTask task) {
        courtApplication.apply(CaseVariables.MATTER.from(task), command);
    }
}
