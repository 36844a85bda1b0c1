package org.zhiqian.prevention.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.prevention.LookBackVisits;
import org.zhiqian.prevention.VisitAgain;

/** 「项目回头看」 */
@Component("visitAgain")
class VisitAgainStep extends FormStep<VisitAgain> {
    private final LookBackVisits lookBackVisits;

    VisitAgainStep(Submissions submissions, LookBackVisits lookBackVisits) {
        super(VisitAgain.class, submissions);
        this.lookBackVisits = lookBackVisits;
    }

    @Override
    protected void apply(VisitAgain command, DelegateTask task) {
        LookBackVisits.Next next = lookBackVisits.visited(CaseVariables.MATTER.from(task), command);
        PreventionProcess.NEXT.set(task, next.name());
        PreventionProcess.FOUND.set(task, command.outcome().label());
    }
}
