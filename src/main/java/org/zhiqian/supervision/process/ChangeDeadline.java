package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.supervision.DeadlineChanges;

/** 「变更期限」 */
@Component
class ChangeDeadline implements JavaDelegate {
    private final DeadlineChanges deadlineChanges;

    ChangeDeadline(DeadlineChanges deadlineChanges) {
        this.deadlineChanges = deadlineChanges;
    }

    @Override
    public void execute(DelegateExecution step) {
        deadlineChanges.apply(SupervisionProcess.CHANGE.from(step));
    }
}
