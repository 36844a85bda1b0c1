package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Leaders;
import org.zhiqian.escalation.ReleaseAreaLeader;

/** 「审核解除包片」 */
@Component("releaseAreaLeader")
class ReleaseAreaLeaderStep extends FormStep<ReleaseAreaLeader> {
    private final Leaders leaders;

    ReleaseAreaLeaderStep(Submissions submissions, Leaders leaders) {
        super(ReleaseAreaLeader.class, submissions);
        this.leaders = leaders;
    }

    @Override
    protected void apply(ReleaseAreaLeader command, DelegateTask task) {
        EscalationProcess.RELEASED.set(
                task, leaders.decide(MATTER.from(task), command.decision(), command.opinion(), command.nextOn()));
    }
}
