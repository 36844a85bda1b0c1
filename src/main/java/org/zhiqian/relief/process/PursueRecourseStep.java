package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.PursueRecourse;
import org.zhiqian.relief.Recovery;

/** 「追偿」 */
@Component("pursueRecourse")
class PursueRecourseStep extends FormStep<PursueRecourse> {
    private final Recovery recovery;

    PursueRecourseStep(Submissions submissions, Recovery recovery) {
        super(PursueRecourse.class, submissions);
        this.recovery = recovery;
    }

    @Override
    protected void apply(PursueRecourse command, DelegateTask task) {
        ReliefProcess.RECOURSE_RESULT.set(
                task, recovery.pursue(MATTER.from(task), command).name());
    }
}
