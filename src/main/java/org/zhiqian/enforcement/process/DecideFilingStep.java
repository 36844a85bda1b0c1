package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.DecideFiling;
import org.zhiqian.enforcement.PoliceTransfers;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「审查是否立案」 */
@Component("decideFiling")
class DecideFilingStep extends FormStep<DecideFiling> {
    private final PoliceTransfers policeTransfers;

    DecideFilingStep(Submissions submissions, PoliceTransfers policeTransfers) {
        super(DecideFiling.class, submissions);
        this.policeTransfers = policeTransfers;
    }

    @Override
    protected void apply(DecideFiling command, DelegateTask task) {
        EnforcementProcess.FILING.set(
                task,
                policeTransfers
                        .decideFiling(CaseVariables.MATTER.from(task), command)
                        .name());
    }
}
