package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.PayAdvance;
import org.zhiqian.relief.Payout;

/** 「发放垫付款」 */
@Component("payAdvance")
class PayAdvanceStep extends FormStep<PayAdvance> {
    private final Payout payout;

    PayAdvanceStep(Submissions submissions, Payout payout) {
        super(PayAdvance.class, submissions);
        this.payout = payout;
    }

    @Override
    protected void apply(PayAdvance command, DelegateTask task) {
        ReliefProcess.ADVANCE_PAID.set(task, payout.record(MATTER.from(task), command));
    }
}
