package org.zhiqian.supervision.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;
import static org.zhiqian.engine.CaseVariables.MATTER;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.Processes;
import org.zhiqian.engine.TaskName;
import org.zhiqian.engine.TaskObserver;
import org.zhiqian.engine.Variable;
import org.zhiqian.kernel.Office;
import org.zhiqian.supervision.DeadlineWatch;

/** Opens a deadline with every task of a case or a matter, tells the office, and ends the urging when a late task is done after all. */
@Component
class TaskWatch implements TaskObserver {
    /** What an officer reads above the form; without personal data. */
    private static final Variable<String> BRIEF = Variable.text("caseBrief");

    private final DeadlineWatch watch;
    private final Processes processes;

    TaskWatch(DeadlineWatch watch, Processes processes) {
        this.watch = watch;
        this.processes = processes;
    }

    @Override
    public void created(DelegateTask task) {
        boolean ofMatter = MATTER.isSetIn(task);
        if (!ofMatter && !CASE_ID.isSetIn(task)) {
            return;
        }
        DeadlineWatch.HandedOut handedOut = new DeadlineWatch.HandedOut(
                task.getId(),
                task.getProcessInstanceId(),
                TaskName.ofElement(task.getTaskDefinitionKey()),
                task.getName(),
                officeOf(task));
        if (ofMatter) {
            watch.handedOut(MATTER.from(task), DeadlineExpression.caseOf(task), handedOut);
        } else {
            watch.handedOut(CASE_ID.from(task), handedOut, DeadlineExpression.measure(task));
        }
        BRIEF.setLocal(task, watch.brief(task.getId()));
    }

    @Override
    public void completed(DelegateTask task) {
        if (watch.done(task.getId())) {
            processes.tell(SupervisionProcess.LATE_TASK_COMPLETED, SupervisionProcess.LATE_TASK, task.getId());
        }
    }

    @Override
    public void deleted(DelegateTask task) {
        watch.done(task.getId());
    }

    private static Office officeOf(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> Office.parse(link.getGroupId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has no candidate group"));
    }
}
