package org.zhiqian.filing.process;

import static org.zhiqian.filing.process.FilingProcess.FILING;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.TaskName;
import org.zhiqian.engine.TaskObserver;
import org.zhiqian.engine.Variable;
import org.zhiqian.filing.FilingBrief;
import org.zhiqian.filing.WriteNarrative;

/**
 * Puts the head of the report above every form; into the narrative one what was written before it came back, else the
 * figures into its first field.
 */
@Component
class FilingTasks implements TaskObserver {
    private static final Variable<String> BRIEF = Variable.text("filingBrief");

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
            brief.narrative(id).ifPresentOrElse(written -> begin(task, written), () -> Variable.text("situation")
                    .setLocal(task, brief.opening(id)));
        }
    }

    private static void begin(DelegateTask task, WriteNarrative written) {
        Map.of(
                        "situation", written.situation(),
                        "highlights", written.highlights(),
                        "problems", written.problems(),
                        "suggestions", written.suggestions(),
                        "nextSteps", written.nextSteps())
                .forEach((field, text) -> Variable.text(field).setLocal(task, text));
    }
}
