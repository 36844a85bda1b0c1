package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.LeadCase;
import org.zhiqian.escalation.Leaders;

/** 「包案落实」 */
@Component("leadCase")
class LeadCaseStep extends FormStep<LeadCase> {
    private final Leaders leaders;

    LeadCaseStep(Submissions submissions, Leaders leaders) {
        super(LeadCase.class, submissions);
        this.leaders = leaders;
    }

    @Override
    protected void apply(LeadCase command, DelegateTask task) {
        EscalationProcess.RELEASE_ASKED.set(
                task, leaders.report(MATTER.from(task), command.outcome(), command.progress(), command.nextOn()));
    }
}
