package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.AssessRisk;
import org.zhiqian.stability.Incidents;

/** 「评估风险」 */
@Component("assessRisk")
class AssessRiskStep extends FormStep<AssessRisk> {
    private final Incidents incidents;

    AssessRiskStep(Submissions submissions, Incidents incidents) {
        super(AssessRisk.class, submissions);
        this.incidents = incidents;
    }

    @Override
    protected void apply(AssessRisk command, DelegateTask task) {
        incidents.assess(MATTER.from(task), command);
    }
}
