package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.PoliceTransfers;
import org.zhiqian.enforcement.ReconsiderFiling;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「作出复议决定」 */
@Component("reconsiderFiling")
class ReconsiderFilingStep extends FormStep<ReconsiderFiling> {
    private final PoliceTransfers policeTransfers;

    ReconsiderFilingStep(Submissions submissions, PoliceTransfers policeTransfers) {
        super(ReconsiderFiling.class, submissions);
        this.policeTransfers = policeTransfers;
    }

    @Override
    protected void apply(ReconsiderFiling command, DelegateTask task) {
        EnforcementProcess.FILED_AFTER_ALL.set(
                task, policeTransfers.reconsider(CaseVariables.MATTER.from(task), command));
    }
}
