package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.FalseClaims;
import org.zhiqian.enforcement.OpenedMatter;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;

/** 「登记核查」 */
@Component
class SuspectClaim implements JavaDelegate {
    private final Submissions submissions;
    private final FalseClaims falseClaims;

    SuspectClaim(Submissions submissions, FalseClaims falseClaims) {
        this.submissions = submissions;
        this.falseClaims = falseClaims;
    }

    @Override
    public void execute(DelegateExecution step) {
        OpenedMatter opened = falseClaims.suspect(
                submissions.of(step, org.zhiqian.enforcement.SuspectClaim.class), new RegionCode(step.getTenantId()));
        EnforcementProcess.begin(step, opened);
    }
}
