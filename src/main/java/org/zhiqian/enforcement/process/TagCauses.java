package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.RegulatorFollowUps;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;

/** 「登记违法情形」, unless the verification has done so and the matter is open. */
@Component
class TagCauses implements JavaDelegate {
    private final Submissions submissions;
    private final RegulatorFollowUps followUps;

    TagCauses(Submissions submissions, RegulatorFollowUps followUps) {
        this.submissions = submissions;
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution step) {
        if (!CaseVariables.MATTER.isSetIn(step)) {
            EnforcementProcess.begin(
                    step,
                    followUps.tag(
                            submissions.of(step, org.zhiqian.enforcement.TagCauses.class),
                            new RegionCode(step.getTenantId())));
        }
    }
}
