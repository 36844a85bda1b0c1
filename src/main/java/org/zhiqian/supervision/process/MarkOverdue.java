package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.RunningDeadline;
import org.zhiqian.engine.Processes;
import org.zhiqian.engine.TaskName;
import org.zhiqian.supervision.DeadlineWatch;
import org.zhiqian.supervision.UrgeOffice;

/** 「记超期并催办」: the leading office gets an urging task for each task that is late; nobody urges an urging. */
@Component
class MarkOverdue implements JavaDelegate {
    private final DeadlineWatch watch;
    private final Processes processes;

    MarkOverdue(DeadlineWatch watch, Processes processes) {
        this.watch = watch;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution step) {
        for (RunningDeadline late : watch.markOverdue(step.getProcessInstanceId())) {
            if (!late.taskName().equals(TaskName.ofCommand(UrgeOffice.class))) {
                processes.startBeside(step, SupervisionProcess.URGING, SupervisionProcess.LATE_TASK, late.taskId());
            }
        }
    }
}
