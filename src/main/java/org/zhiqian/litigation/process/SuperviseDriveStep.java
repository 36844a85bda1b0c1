package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.EnforcementDrives;
import org.zhiqian.litigation.SuperviseDrive;

/** 「检察监督」 */
@Component("superviseDrive")
class SuperviseDriveStep extends FormStep<SuperviseDrive> {
    private final EnforcementDrives drives;

    SuperviseDriveStep(Submissions submissions, EnforcementDrives drives) {
        super(SuperviseDrive.class, submissions);
        this.drives = drives;
    }

    @Override
    protected void apply(SuperviseDrive command, DelegateTask task) {
        LitigationProcess.DRIVE_OBJECTED.set(task, drives.supervise(MATTER.from(task), command));
    }
}
