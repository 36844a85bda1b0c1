package org.zhiqian.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Processes;
import org.zhiqian.intake.Merging;

/** 「并案」: the tasks and timers of the merged case end. */
@Component
class MergeCases implements JavaDelegate {
    private final Merging merging;
    private final Processes processes;

    MergeCases(Merging merging, Processes processes) {
        this.merging = merging;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution step) {
        processes.endAbout(merging.merge(CaseVariables.MATTER.from(step)), "并案");
    }
}
