package org.zhiqian.intake.process;

import static org.zhiqian.engine.CaseVariables.CASE_ID;
import static org.zhiqian.engine.CaseVariables.MATTER;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.zhiqian.cases.CaseFiles;
import org.zhiqian.cases.CaseState;
import org.zhiqian.cases.Matter;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.engine.Processes;
import org.zhiqian.engine.TaskObserver;
import org.zhiqian.intake.RelapseWatches;
import org.zhiqian.kernel.CaseId;

/** Puts the tasks of low-income cases before all others, and has such a case watched from its acceptance until it is paid. */
@Component
class LowIncomeWatch implements TaskObserver {
    private static final String PROCESS = "relapse-watch";
    private static final String ENDED = "LowIncomeCaseEnded";

    /** The first tasks an accepted case may stand at. */
    private static final Set<String> AFTER_ACCEPTANCE =
            Set.of("Task_VerifyFacts", "Task_SettleOnTheSpot", "Task_DraftPlan", "Task_RecordPayment");

    /** In Tasklist higher comes first; 50 is usual. */
    private static final Map<Priority, Integer> ORDER =
            Map.of(Priority.LOW_INCOME, 90, Priority.URGENT, 70, Priority.NORMAL, 50);

    private final CaseFiles caseFiles;
    private final RelapseWatches watches;
    private final Processes processes;

    LowIncomeWatch(CaseFiles caseFiles, RelapseWatches watches, Processes processes) {
        this.caseFiles = caseFiles;
        this.watches = watches;
        this.processes = processes;
    }

    @Override
    public void created(DelegateTask task) {
        if (!CASE_ID.isSetIn(task)) {
            return;
        }
        task.setPriority(ORDER.getOrDefault(caseFiles.get(CASE_ID.from(task)).priority(), 50));
        if (AFTER_ACCEPTANCE.contains(task.getTaskDefinitionKey())) {
            begin(CASE_ID.from(task));
        }
    }

    @Override
    public void completed(DelegateTask task) {
        if (CASE_ID.isSetIn(task)) {
            watches.end(CASE_ID.from(task))
                    .ifPresent(ended -> processes.tell(ENDED, MATTER, ended.id().toString()));
        }
    }

    /** Unless it needs none, or has one. */
    void begin(CaseId id) {
        watches.open(id).ifPresent(watch -> start(caseFiles.get(id), watch));
    }

    private void start(CaseState state, Matter watch) {
        processes.startMatter(
                PROCESS,
                watch.number(),
                watch.id(),
                watch.region(),
                Optional.of(state.id()),
                Optional.of(state.number()));
    }
}
