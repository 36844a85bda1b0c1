package org.zhiqian.escalation.process;

import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.escalation.Escalations;

/** 「交还属地」 */
@Component
class HandBackCase implements JavaDelegate {
    private final Escalations escalations;

    HandBackCase(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void execute(DelegateExecution step) {
        escalations.handBack(MATTER.from(step));
    }
}
