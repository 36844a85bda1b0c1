package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.AcceptArbitration;
import org.zhiqian.litigation.Arbitration;

/** 「仲裁受理」 */
@Component("acceptArbitration")
class AcceptArbitrationStep extends FormStep<AcceptArbitration> {
    private final Arbitration arbitration;

    AcceptArbitrationStep(Submissions submissions, Arbitration arbitration) {
        super(AcceptArbitration.class, submissions);
        this.arbitration = arbitration;
    }

    @Override
    protected void apply(AcceptArbitration command, DelegateTask task) {
        LitigationProcess.ARBITRATION_ACCEPTED.set(task, arbitration.accept(MATTER.from(task), command));
    }
}
