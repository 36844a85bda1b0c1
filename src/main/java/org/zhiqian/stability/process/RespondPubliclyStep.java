package org.zhiqian.stability.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.Incidents;
import org.zhiqian.stability.RespondPublicly;

/** 「回应社会关切」 */
@Component("respondPublicly")
class RespondPubliclyStep extends FormStep<RespondPublicly> {
    private final Incidents incidents;

    RespondPubliclyStep(Submissions submissions, Incidents incidents) {
        super(RespondPublicly.class, submissions);
        this.incidents = incidents;
    }

    @Override
    protected void apply(RespondPublicly command, DelegateTask task) {
        incidents.respond(MATTER.from(task), command);
    }
}
