package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.NotifyBank;
import org.zhiqian.relief.WageDeposits;

/** 「发支付通知书」 */
@Component("notifyBank")
class NotifyBankStep extends FormStep<NotifyBank> {
    private final WageDeposits wageDeposits;

    NotifyBankStep(Submissions submissions, WageDeposits wageDeposits) {
        super(NotifyBank.class, submissions);
        this.wageDeposits = wageDeposits;
    }

    @Override
    protected void apply(NotifyBank command, DelegateTask task) {
        wageDeposits.notifyBank(MATTER.from(task), command);
    }
}
