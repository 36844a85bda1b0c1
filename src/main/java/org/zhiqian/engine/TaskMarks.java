package org.zhiqian.engine;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;

/**
 * What the lists of Tasklist select tasks by, in columns of the task itself: the office of the leader in charge is its
 * owner, words such as 【挂牌督办】 stand before its description.
 */
@Component
public class TaskMarks {
    /** With this begins the description of a task that is supervised, and of no other. */
    public static final String SUPERVISED = "【";

    /** To be called from a step of a process; a task that is gone stays as it was. */
    public void mark(String taskId, String word, boolean marked) {
        find(taskId).ifPresent(task -> mark(task, word, marked));
    }

    /** Puts the word before the task's description, or takes it away. */
    public void mark(DelegateTask task, String word, boolean marked) {
        String sign = SUPERVISED + word + "】";
        String known = Objects.requireNonNullElse(task.getDescription(), "");
        String bare = known.replaceFirst(Pattern.quote(sign), "");
        if (marked != known.contains(sign)) {
            task.setDescription(marked ? sign + bare : bare);
        }
    }

    /** To be called from a step of a process; a task that is gone stays as it was. */
    public void lead(String taskId, Optional<Office> leader) {
        find(taskId).ifPresent(task -> lead(task, leader));
    }

    /** Names the office of the leader in charge, or nobody. */
    public void lead(DelegateTask task, Optional<Office> leader) {
        String owner = leader.map(Office::toString).orElse(null);
        if (!Objects.equals(task.getOwner(), owner)) {
            task.setOwner(owner);
        }
    }

    private static Optional<TaskEntity> find(String taskId) {
        return Optional.ofNullable(Context.getCommandContext())
                .map(context -> context.getTaskManager().findTaskById(taskId));
    }
}
