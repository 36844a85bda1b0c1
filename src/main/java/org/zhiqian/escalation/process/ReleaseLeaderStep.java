package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.escalation.Leaders;
import org.zhiqian.escalation.ReleaseLeader;

/** 「审核解除包案」 */
@Component("releaseLeader")
class ReleaseLeaderStep extends FormStep<ReleaseLeader> {
    private final Leaders leaders;

    ReleaseLeaderStep(Submissions submissions, Leaders leaders) {
        super(ReleaseLeader.class, submissions);
        this.leaders = leaders;
    }

    @Override
    protected void apply(ReleaseLeader command, DelegateTask task) {
        EscalationProcess.RELEASED.set(
                task, leaders.decide(MATTER.from(task), command.decision(), command.opinion(), command.nextOn()));
    }
}
