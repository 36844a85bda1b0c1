package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.ApproveTransfer;
import org.zhiqian.enforcement.PoliceTransfers;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「审批移送」 */
@Component("approveTransfer")
class ApproveTransferStep extends FormStep<ApproveTransfer> {
    private final PoliceTransfers policeTransfers;

    ApproveTransferStep(Submissions submissions, PoliceTransfers policeTransfers) {
        super(ApproveTransfer.class, submissions);
        this.policeTransfers = policeTransfers;
    }

    @Override
    protected void apply(ApproveTransfer command, DelegateTask task) {
        EnforcementProcess.TRANSFER_APPROVED.set(
                task, policeTransfers.approve(CaseVariables.MATTER.from(task), command));
    }
}
