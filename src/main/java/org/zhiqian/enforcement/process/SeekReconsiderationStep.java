package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.PoliceTransfers;
import org.zhiqian.enforcement.SeekReconsideration;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「决定是否提请复议」 */
@Component("seekReconsideration")
class SeekReconsiderationStep extends FormStep<SeekReconsideration> {
    private final PoliceTransfers policeTransfers;

    SeekReconsiderationStep(Submissions submissions, PoliceTransfers policeTransfers) {
        super(SeekReconsideration.class, submissions);
        this.policeTransfers = policeTransfers;
    }

    @Override
    protected void apply(SeekReconsideration command, DelegateTask task) {
        EnforcementProcess.RECONSIDERATION_SOUGHT.set(
                task, policeTransfers.seekReconsideration(CaseVariables.MATTER.from(task), command));
    }
}
