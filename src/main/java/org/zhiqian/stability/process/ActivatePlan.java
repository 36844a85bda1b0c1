package org.zhiqian.stability.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.Incidents;
import org.zhiqian.stability.ReportIncident;

/** 「启动应急预案」 */
@Component
class ActivatePlan implements JavaDelegate {
    private final Submissions submissions;
    private final Incidents incidents;

    ActivatePlan(Submissions submissions, Incidents incidents) {
        this.submissions = submissions;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution step) {
        StabilityProcess.begin(
                step, incidents.report(submissions.of(step, ReportIncident.class), StabilityProcess.regionOf(step)));
    }
}
