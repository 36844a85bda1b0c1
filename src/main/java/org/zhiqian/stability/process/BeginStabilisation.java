package org.zhiqian.stability.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Submissions;
import org.zhiqian.stability.Stabilisation;
import org.zhiqian.stability.StartStabilisation;

/** 「采取稳控措施」 */
@Component
class BeginStabilisation implements JavaDelegate {
    private final Submissions submissions;
    private final Stabilisation stabilisation;

    BeginStabilisation(Submissions submissions, Stabilisation stabilisation) {
        this.submissions = submissions;
        this.stabilisation = stabilisation;
    }

    @Override
    public void execute(DelegateExecution step) {
        StabilityProcess.begin(
                step,
                stabilisation.begin(submissions.of(step, StartStabilisation.class), StabilityProcess.regionOf(step)));
    }
}
