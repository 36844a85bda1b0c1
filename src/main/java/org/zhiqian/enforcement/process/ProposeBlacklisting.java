package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.Blacklist;
import org.zhiqian.enforcement.OpenedMatter;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;

/** 「提出列入失信名单」 */
@Component
class ProposeBlacklisting implements JavaDelegate {
    private final Submissions submissions;
    private final Blacklist blacklist;

    ProposeBlacklisting(Submissions submissions, Blacklist blacklist) {
        this.submissions = submissions;
        this.blacklist = blacklist;
    }

    @Override
    public void execute(DelegateExecution step) {
        OpenedMatter opened = blacklist.propose(
                submissions.of(step, org.zhiqian.enforcement.ProposeBlacklisting.class),
                new RegionCode(step.getTenantId()));
        EnforcementProcess.begin(step, opened);
    }
}
