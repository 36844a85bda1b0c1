package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.OpenedMatter;
import org.zhiqian.enforcement.PoliceTransfers;
import org.zhiqian.engine.Submissions;
import org.zhiqian.kernel.RegionCode;

/** 「提出移送报告」 */
@Component
class ReportCrime implements JavaDelegate {
    private final Submissions submissions;
    private final PoliceTransfers policeTransfers;

    ReportCrime(Submissions submissions, PoliceTransfers policeTransfers) {
        this.submissions = submissions;
        this.policeTransfers = policeTransfers;
    }

    @Override
    public void execute(DelegateExecution step) {
        OpenedMatter opened = policeTransfers.report(
                submissions.of(step, org.zhiqian.enforcement.ReportCrime.class), new RegionCode(step.getTenantId()));
        EnforcementProcess.begin(step, opened);
    }
}
