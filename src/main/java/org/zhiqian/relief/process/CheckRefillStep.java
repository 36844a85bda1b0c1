package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Submissions;
import org.zhiqian.relief.CheckRefill;
import org.zhiqian.relief.DepositRefills;

/** 「核对保证金补足」 */
@Component("checkRefill")
class CheckRefillStep extends FormStep<CheckRefill> {
    private final DepositRefills refills;

    CheckRefillStep(Submissions submissions, DepositRefills refills) {
        super(CheckRefill.class, submissions);
        this.refills = refills;
    }

    @Override
    protected void apply(CheckRefill command, DelegateTask task) {
        ReliefProcess.REFILLED.set(task, refills.check(MATTER.from(task), command));
    }
}
