package org.zhiqian.relief.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.relief.DepositRefills;

/** 「交办补足」 */
@Component
class WatchRefill implements JavaDelegate {
    private final DepositRefills refills;

    WatchRefill(DepositRefills refills) {
        this.refills = refills;
    }

    @Override
    public void execute(DelegateExecution step) {
        refills.open(MATTER.from(step));
    }
}
