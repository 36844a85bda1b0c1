package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.LeadArea;
import org.zhiqian.escalation.Leaders;

/** 「包片落实」 */
@Component("leadArea")
class LeadAreaStep extends FormStep<LeadArea> {
    private final Leaders leaders;

    LeadAreaStep(Submissions submissions, Leaders leaders) {
        super(LeadArea.class, submissions);
        this.leaders = leaders;
    }

    @Override
    protected void apply(LeadArea command, DelegateTask task) {
        EscalationProcess.RELEASE_ASKED.set(
                task, leaders.report(MATTER.from(task), command.outcome(), command.progress(), command.nextOn()));
    }
}
