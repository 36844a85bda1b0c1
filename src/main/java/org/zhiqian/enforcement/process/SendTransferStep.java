package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.enforcement.PoliceTransfers;
import org.zhiqian.enforcement.SendTransfer;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;

/** 「移送公安机关」 */
@Component("sendTransfer")
class SendTransferStep extends FormStep<SendTransfer> {
    private final PoliceTransfers policeTransfers;

    SendTransferStep(Submissions submissions, PoliceTransfers policeTransfers) {
        super(SendTransfer.class, submissions);
        this.policeTransfers = policeTransfers;
    }

    @Override
    protected void apply(SendTransfer command, DelegateTask task) {
        EnforcementProcess.TRANSFER_SENT.set(task, policeTransfers.send(CaseVariables.MATTER.from(task), command));
    }
}
