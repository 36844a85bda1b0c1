package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.EnforcementDrives;
import org.zhiqian.litigation.SummariseDrive;

/** 「总结集中执行」 */
@Component("summariseDrive")
class SummariseDriveStep extends FormStep<SummariseDrive> {
    private final EnforcementDrives drives;

    SummariseDriveStep(Submissions submissions, EnforcementDrives drives) {
        super(SummariseDrive.class, submissions);
        this.drives = drives;
    }

    @Override
    protected void apply(SummariseDrive command, DelegateTask task) {
        drives.summarise(MATTER.from(task), command);
    }
}
