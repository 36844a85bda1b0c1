package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.ApproveReferral;
import org.zhiqian.enforcement.FalseClaims;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「审批线索移送」 */
@Component("approveReferral")
class ApproveReferralStep extends FormStep<ApproveReferral> {
    private final FalseClaims falseClaims;

    ApproveReferralStep(Submissions submissions, FalseClaims falseClaims) {
        super(ApproveReferral.class, submissions);
        this.falseClaims = falseClaims;
    }

    @Override
    protected void apply(ApproveReferral command, DelegateTask task) {
        EnforcementProcess.REFERRAL_APPROVED.set(task, falseClaims.approve(CaseVariables.MATTER.from(task), command));
    }
}
