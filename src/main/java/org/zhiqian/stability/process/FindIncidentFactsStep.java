package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.FindIncidentFacts;
import org.zhiqian.stability.Incidents;

/** 「查明情况」 */
@Component("findIncidentFacts")
class FindIncidentFactsStep extends FormStep<FindIncidentFacts> {
    private final Incidents incidents;

    FindIncidentFactsStep(Submissions submissions, Incidents incidents) {
        super(FindIncidentFacts.class, submissions);
        this.incidents = incidents;
    }

    @Override
    protected void apply(FindIncidentFacts command, DelegateTask task) {
        incidents.findFacts(MATTER.from(task), command);
    }
}
