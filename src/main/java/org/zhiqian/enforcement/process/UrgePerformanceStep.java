package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CourtApplication;
import org.zhiqian.enforcement.UrgePerformance;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「催告履行」 */
@Component("urgePerformance")
class UrgePerformanceStep extends FormStep<UrgePerformance> {
    private final CourtApplication courtApplication;

    UrgePerformanceStep(Submissions submissions, CourtApplication courtApplication) {
        super(UrgePerformance.class, submissions);
        this.courtApplication = courtApplication;
    }

    @Override
    protected void apply(UrgePerformance command, DelegateTask task) {
        courtApplication.urge(CaseVariables.MATTER.from(task), command);
    }
}
