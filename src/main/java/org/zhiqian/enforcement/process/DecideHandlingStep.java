package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.AdministrativeHandling;
import org.zhiqian.enforcement.DecideHandling;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「作出行政处理决定」 */
@Component("decideHandling")
class DecideHandlingStep extends FormStep<DecideHandling> {
    private final AdministrativeHandling administrativeHandling;

    DecideHandlingStep(Submissions submissions, AdministrativeHandling administrativeHandling) {
        super(DecideHandling.class, submissions);
        this.administrativeHandling = administrativeHandling;
    }

    @Override
    protected void apply(DecideHandling command, DelegateTask task) {
        AdministrativeHandling.Handled handled =
                administrativeHandling.decide(CaseVariables.MATTER.from(task), command);
        EnforcementProcess.DECISION_MADE.set(task, handled.decided());
        EnforcementProcess.PENALTY_PLANNED.set(task, handled.penaltyPlanned());
    }
}
