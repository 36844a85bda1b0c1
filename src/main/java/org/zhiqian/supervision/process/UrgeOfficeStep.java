package org.zhiqian.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.FormStep;
import org.zhiqian.engine.Processes;
import org.zhiqian.engine.Submissions;
import org.zhiqian.engine.TaskMarks;
import org.zhiqian.supervision.UrgeOffice;
import org.zhiqian.supervision.Urging;

/** 「催办」; from then on the urged office has some days before the task counts as neglected. */
@Component("urgeOffice")
class UrgeOfficeStep extends FormStep<UrgeOffice> {
    private static final String URGED = "催办";

    private final Urging urging;
    private final Processes processes;
    private final TaskMarks marks;

    UrgeOfficeStep(Submissions submissions, Urging urging, Processes processes, TaskMarks marks) {
        super(UrgeOffice.class, submissions);
        this.urging = urging;
        this.processes = processes;
        this.marks = marks;
    }

    @Override
    protected void apply(UrgeOffice command, DelegateTask task) {
        String late = SupervisionProcess.LATE_TASK.from(task);
        urging.urge(late, command);
        marks.mark(late, URGED, true);
        processes.startBeside(task.getExecution(), SupervisionProcess.NEGLECT, SupervisionProcess.LATE_TASK, late);
    }
}
