package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.DecideWriteOff;
import org.zhiqian.relief.Recovery;

/** 「审批核销」 */
@Component("decideWriteOff")
class DecideWriteOffStep extends FormStep<DecideWriteOff> {
    private final Recovery recovery;

    DecideWriteOffStep(Submissions submissions, Recovery recovery) {
        super(DecideWriteOff.class, submissions);
        this.recovery = recovery;
    }

    @Override
    protected void apply(DecideWriteOff command, DelegateTask task) {
        ReliefProcess.WRITTEN_OFF.set(task, recovery.decide(MATTER.from(task), command));
    }
}
