package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.supervision.Accountability;
import org.zhiqian.supervision.RecordAccountability;

/** 「反馈问责结果」 */
@Component("recordAccountability")
class RecordAccountabilityStep extends FormStep<RecordAccountability> {
    private final Accountability accountability;

    RecordAccountabilityStep(Submissions submissions, Accountability accountability) {
        super(RecordAccountability.class, submissions);
        this.accountability = accountability;
    }

    @Override
    protected void apply(RecordAccountability command, DelegateTask task) {
        accountability.record(MATTER.from(task), command);
    }
}
