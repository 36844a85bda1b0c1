package org.zhiqian.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Processes;

/** 「移出名单」: the listing that waits for the end of its term ends now. */
@Component
class RemoveFromList implements JavaDelegate {
    private final Processes processes;

    RemoveFromList(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution step) {
        processes.tell(
                EnforcementProcess.LISTING_REMOVED,
                CaseVariables.MATTER,
                CaseVariables.MATTER.from(step).toString());
    }
}
