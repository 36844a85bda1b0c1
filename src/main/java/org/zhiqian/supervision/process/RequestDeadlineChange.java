package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.supervision.DeadlineChanges;

/** 「登记申请」 */
@Component
class RequestDeadlineChange implements JavaDelegate {
    private final Submissions submissions;
    private final DeadlineChanges deadlineChanges;

    RequestDeadlineChange(Submissions submissions, DeadlineChanges deadlineChanges) {
        this.submissions = submissions;
        this.deadlineChanges = deadlineChanges;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        DeadlineChanges.Requested requested = deadlineChanges.request(
                submissions.of(step, org.zhiqian.supervision.RequestDeadlineChange.class), region);
        step.setProcessBusinessKey(requested.state().number().toString());
        CaseVariables.CASE_ID.set(step, requested.state().id());
        CaseVariables.CASE_NUMBER.set(step, requested.state().number());
        CaseVariables.REGION.set(step, region);
        SupervisionProcess.CHANGE.set(step, requested.change().toString());
    }
}
