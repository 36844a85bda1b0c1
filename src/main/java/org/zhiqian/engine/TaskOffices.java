package org.zhiqian.engine;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;

/** Hands open tasks to the offices that their diagrams name now. */
@Component
public class TaskOffices {

    /** To be called from a step of a process; returns the office if it is another one than before. */
    public Optional<Office> renew(String taskId) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        Set<String> before = new TreeSet<>();
        task.getCandidates().forEach(link -> before.add(link.getGroupId()));
        Set<String> now = new TreeSet<>();
        task.getTaskDefinition()
                .getCandidateGroupIdExpressions()
                .forEach(group -> now.add(group.getValue(task).toString()));
        if (now.equals(before)) {
            return Optional.empty();
        }
        task.setAssignee(null);
        before.forEach(task::deleteCandidateGroup);
        now.forEach(task::addCandidateGroup);
        return now.stream().map(Office::parse).findFirst();
    }
}
