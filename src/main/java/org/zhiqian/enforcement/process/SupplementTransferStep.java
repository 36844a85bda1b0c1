package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.PoliceTransfers;
import org.zhiqian.enforcement.SupplementTransfer;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「补正移送材料」 */
@Component("supplementTransfer")
class SupplementTransferStep extends FormStep<SupplementTransfer> {
    private final PoliceTransfers policeTransfers;

    SupplementTransferStep(Submissions submissions, PoliceTransfers policeTransfers) {
        super(SupplementTransfer.class, submissions);
        this.policeTransfers = policeTransfers;
    }

    @Override
    protected void apply(SupplementTransfer command, DelegateTask task) {
        policeTransfers.supplement(CaseVariables.MATTER.from(task), command);
    }
}
