package org.zhiqian.filing.process;

import static org.zhiqian.filing.process.FilingProcess.FILING;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.TaskName;
import org.zhiqian.engine.TaskObserver;
import org.zhiqian.engine.Variable;
import org.zhiqian.filing.FilingBrief;
import org.zhiqian.filing.WriteNarrative;

/** Puts the head of the report above every form, and the figures into the first field of the narrative one. */
@Component
class FilingTasks implements TaskObserver {
    private static final Variable<String> BRIEF = Variable.text("filingBrief");
    private static final Variable<String> SITUATION = Variable.text("situation");

    private final FilingBrief brief;

    FilingTasks(FilingBrief brief) {
        this.brief = brief;
    }

    /** Whoever takes the task reads how things stand then. */
    @Override
    public void assigned(DelegateTask task) {
        if (FILING.isSetIn(task)) {
            BRIEF.setLocal(task, brief.of(FilingProcess.filing(task)));
        }
    }

    @Override
    public void created(DelegateTask task) {
        if (!FILING.isSetIn(task)) {
            return;
        }
        UUID id = FilingProcess.filing(task);
        BRIEF.setLocal(task, brief.of(id));
        if (TaskName.ofElement(task.getTaskDefinitionKey()).equals(TaskName.ofCommand(WriteNarrative.class))) {
            SITUATION.setLocal(task, brief.opening(id));
        }
    }
}
