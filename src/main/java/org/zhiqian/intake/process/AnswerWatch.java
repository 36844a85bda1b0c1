package org.zhiqian.intake.process;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.Matter;
import org.zhiqian.engine.CaseVariables;
import org.zhiqian.engine.Processes;
import org.zhiqian.engine.TaskObserver;
import org.zhiqian.intake.CoPetitioners;

/** Sees the first petitioner answered and hands out the answers to all others. */
@Component
class AnswerWatch implements TaskObserver {
    private static final Set<String> ANSWERS = Set.of("Task_AnswerPetitioner", "Task_InformPetitioner");

    private final CoPetitioners coPetitioners;
    private final Processes processes;

    AnswerWatch(CoPetitioners coPetitioners, Processes processes) {
        this.coPetitioners = coPetitioners;
        this.processes = processes;
    }

    @Override
    public void completed(DelegateTask task) {
        if (!ANSWERS.contains(task.getTaskDefinitionKey())) {
            return;
        }
        for (Matter matter : coPetitioners.toAnswer(CaseVariables.CASE_ID.from(task))) {
            processes.startMatter(
                    JoiningProcess.CO_PETITIONER_ANSWER,
                    matter.number(),
                    matter.id(),
                    matter.region(),
                    Optional.of(CaseVariables.CASE_ID.from(task)),
                    Optional.of(CaseVariables.CASE_NUMBER.from(task)));
        }
    }
}
