package org.zhiqian.litigation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.litigation.RecordJudgment;
import org.zhiqian.litigation.Verdicts;

/** 「登记判决」 */
@Component("recordJudgment")
class RecordJudgmentStep extends FormStep<RecordJudgment> {
    private final Verdicts verdicts;

    RecordJudgmentStep(Submissions submissions, Verdicts verdicts) {
        super(RecordJudgment.class, submissions);
        this.verdicts = verdicts;
    }

    @Override
    protected void apply(RecordJudgment command, DelegateTask task) {
        verdicts.judge(MATTER.from(task), command);
    }
}
