package org.zhiqian.litigation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Matter;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.litigation.EnforcementDrives;

/** 「编组案件」 */
@Component
class OpenDrive implements JavaDelegate {
    private final Submissions submissions;
    private final EnforcementDrives drives;

    OpenDrive(Submissions submissions, EnforcementDrives drives) {
        this.submissions = submissions;
        this.drives = drives;
    }

    @Override
    public void execute(DelegateExecution step) {
        RegionCode region = new RegionCode(step.getTenantId());
        Matter matter = drives.open(submissions.of(step, org.zhiqian.litigation.OpenDrive.class), region);
        CaseVariables.setMatter(step, matter.id(), matter.number(), region);
    }
}
