package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.Accountability;
import org.zhiqian.supervision.ReferForAccountability;

/** 「提请问责」 */
@Component("referForAccountability")
class ReferForAccountabilityStep extends FormStep<ReferForAccountability> {
    private final Accountability accountability;

    ReferForAccountabilityStep(Submissions submissions, Accountability accountability) {
        super(ReferForAccountability.class, submissions);
        this.accountability = accountability;
    }

    @Override
    protected void apply(ReferForAccountability command, DelegateTask task) {
        accountability.refer(MATTER.from(task), command);
    }
}
