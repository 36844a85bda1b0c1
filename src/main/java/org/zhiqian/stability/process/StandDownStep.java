package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.Incidents;
import org.zhiqian.stability.StandDown;

/** 「终止响应」 */
@Component("standDown")
class StandDownStep extends FormStep<StandDown> {
    private final Incidents incidents;

    StandDownStep(Submissions submissions, Incidents incidents) {
        super(StandDown.class, submissions);
        this.incidents = incidents;
    }

    @Override
    protected void apply(StandDown command, DelegateTask task) {
        StabilityProcess.CALMED.set(task, incidents.standDown(MATTER.from(task), command));
    }
}
