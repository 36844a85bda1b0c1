package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.EnforcementDrives;
import org.zhiqian.litigation.RecordEnforcement;

/** 「登记执行结果」 */
@Component("recordEnforcement")
class RecordEnforcementStep extends FormStep<RecordEnforcement> {
    private final EnforcementDrives drives;

    RecordEnforcementStep(Submissions submissions, EnforcementDrives drives) {
        super(RecordEnforcement.class, submissions);
        this.drives = drives;
    }

    @Override
    protected void apply(RecordEnforcement command, DelegateTask task) {
        LitigationProcess.DRIVE_FINISHED.set(task, drives.record(MATTER.from(task), command));
    }
}
