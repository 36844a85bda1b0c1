package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CheckClaim;
import org.zhiqian.enforcement.FalseClaims;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「核查虚假讨薪」 */
@Component("checkClaim")
class CheckClaimStep extends FormStep<CheckClaim> {
    private final FalseClaims falseClaims;

    CheckClaimStep(Submissions submissions, FalseClaims falseClaims) {
        super(CheckClaim.class, submissions);
        this.falseClaims = falseClaims;
    }

    @Override
    protected void apply(CheckClaim command, DelegateTask task) {
        EnforcementProcess.CLAIM_FALSE.set(task, falseClaims.check(CaseVariables.MATTER.from(task), command));
    }
}
