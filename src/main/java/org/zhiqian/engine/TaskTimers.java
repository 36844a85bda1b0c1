package org.zhiqian.engine;

import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/** Moves the two timers of an open task, and the dates Tasklist shows, to new dates; a timer that has fired starts again. */
@Component
public class TaskTimers {
    private static final String AT_RISK = "AtRisk";

    /** To be called from a step of a process. */
    public void move(String taskId, ZonedDateTime targetAt, ZonedDateTime dueAt) {
        CommandContext context = Context.getCommandContext();
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        Date target = Date.from(targetAt.toInstant());
        Date due = Date.from(dueAt.toInstant());
        task.setFollowUpDate(target);
        task.setDueDate(due);
        ExecutionEntity execution = task.getExecution();
        List<TimerEntity> running = context.getJobManager().findTimersByExecutionId(execution.getId());
        for (TimerDeclarationImpl declared : TimerDeclarationImpl.getDeclarationsForScope(execution.getActivity())
                .values()) {
            TimerEntity timer = running.stream()
                    .filter(one -> declared.getActivityId().equals(one.getJobHandlerConfigurationRaw()))
                    .findFirst()
                    .orElseGet(() -> declared.createTimerInstance(execution));
            timer.setDuedate(declared.getActivityId().endsWith(AT_RISK) ? target : due);
        }
    }
}
