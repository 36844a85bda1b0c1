package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.CheckPerformance;
import org.zhiqian.enforcement.CourtApplication;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「核查履行情况」 */
@Component("checkPerformance")
class CheckPerformanceStep extends FormStep<CheckPerformance> {
    private final CourtApplication courtApplication;

    CheckPerformanceStep(Submissions submissions, CourtApplication courtApplication) {
        super(CheckPerformance.class, submissions);
        this.courtApplication = courtApplication;
    }

    @Override
    protected void apply(CheckPerformance command, DelegateTask task) {
        EnforcementProcess.PERFORMANCE.set(
                task,
                courtApplication.check(CaseVariables.MATTER.from(task), command).name());
    }
}
