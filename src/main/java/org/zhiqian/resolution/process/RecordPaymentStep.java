package org.zhiqian.resolution.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.resolution.RecordPayment;
import org.zhiqian.resolution.Settlement;

/** 「登记支付」 */
@Component("recordPayment")
class RecordPaymentStep extends FormStep<RecordPayment> {
    private final Settlement settlement;

    RecordPaymentStep(Submissions submissions, Settlement settlement) {
        super(RecordPayment.class, submissions);
        this.settlement = settlement;
    }

    @Override
    protected void apply(RecordPayment command, DelegateTask task) {
        ResolutionProcess.PAID_IN_FULL.set(task, settlement.record(CASE_ID.from(task), command));
    }
}
