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
    private final LowIncomeWatch watch;
    private final Processes processes;

    MergeCases(Merging merging, LowIncomeWatch watch, Processes processes) {
        this.merging = merging;
        this.watch = watch;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution step) {
        Merging.Merged done = merging.merge(CaseVariables.MATTER.from(step));
        processes.endAbout(done.merged(), "并案");
        watch.begin(done.lead());
    }
}
