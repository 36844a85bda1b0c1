package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.UrgeOffice;
import org.zhiqian.supervision.Urging;

/** 「催办」 */
@Component("urgeOffice")
class UrgeOfficeStep extends FormStep<UrgeOffice> {
    private final Urging urging;

    UrgeOfficeStep(Submissions submissions, Urging urging) {
        super(UrgeOffice.class, submissions);
        this.urging = urging;
    }

    @Override
    protected void apply(UrgeOffice command, DelegateTask task) {
        urging.urge(SupervisionProcess.LATE_TASK.from(task), command);
    }
}
