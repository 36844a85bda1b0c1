package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.escalation.Escalations;

/** 「上级接办」 */
@Component
class TakeOverCase implements JavaDelegate {
    private final Escalations escalations;

    TakeOverCase(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution step) {
        escalations.takeOver(MATTER.from(step));
    }
}
