package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.DisposeIncident;
import org.zhiqian.stability.Incidents;

/** 「处置事件」 */
@Component("disposeIncident")
class DisposeIncidentStep extends FormStep<DisposeIncident> {
    private final Incidents incidents;

    DisposeIncidentStep(Submissions submissions, Incidents incidents) {
        super(DisposeIncident.class, submissions);
        this.incidents = incidents;
    }

    @Override
    protected void apply(DisposeIncident command, DelegateTask task) {
        StabilityProcess.RESPONSE_NEEDED.set(task, incidents.dispose(MATTER.from(task), command));
    }
}
