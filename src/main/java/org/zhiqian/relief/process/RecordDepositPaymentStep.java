package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.RecordDepositPayment;
import org.zhiqian.relief.WageDeposits;

/** 「登记保证金支付」 */
@Component("recordDepositPayment")
class RecordDepositPaymentStep extends FormStep<RecordDepositPayment> {
    private final WageDeposits wageDeposits;

    RecordDepositPaymentStep(Submissions submissions, WageDeposits wageDeposits) {
        super(RecordDepositPayment.class, submissions);
        this.wageDeposits = wageDeposits;
    }

    @Override
    protected void apply(RecordDepositPayment command, DelegateTask task) {
        ReliefProcess.DEPOSIT_RESULT.set(
                task, wageDeposits.pay(MATTER.from(task), command).name());
    }
}
