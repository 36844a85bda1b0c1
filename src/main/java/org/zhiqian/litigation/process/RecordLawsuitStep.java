package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.RecordLawsuit;
import org.zhiqian.litigation.Verdicts;

/** 「登记起诉情况」 */
@Component("recordLawsuit")
class RecordLawsuitStep extends FormStep<RecordLawsuit> {
    private final Verdicts verdicts;

    RecordLawsuitStep(Submissions submissions, Verdicts verdicts) {
        super(RecordLawsuit.class, submissions);
        this.verdicts = verdicts;
    }

    @Override
    protected void apply(RecordLawsuit command, DelegateTask task) {
        LitigationProcess.SUED.set(task, verdicts.recordLawsuit(MATTER.from(task), command));
    }
}
