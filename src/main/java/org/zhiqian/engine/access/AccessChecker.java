package org.zhiqian.engine.access;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Duty;
import org.zhiqian.organisation.Role;

/**
 * A process is started by whom its diagram names. A task is for its assignee or, while it has none, for its candidate
 * group. Everybody else needs a grant, which only supervisors have. Task variables are never changed directly; forms do
 * that.
 */
final class AccessChecker extends AuthorizationCommandChecker {
    private final Departments departments;

    AccessChecker(Departments departments) {
        this.departments = departments;
    }

    @Override
    public void checkCreateProcessInstance(ProcessDefinition process) {
        try {
            super.checkCreateProcessInstance(process);
        } catch (AuthorizationException denied) {
            String starters = starters(process);
            if (starters.isEmpty()) {
                throw denied;
            }
            throw new Refusal("本单位不办理「%s」：由%s办理。请转请上述单位办理。".formatted(process.getName(), starters));
        }
    }

    private String starters(ProcessDefinition process) {
        List<String> groups = ((ProcessDefinitionEntity) process)
                .getCandidateStarterGroupIdExpressions().stream()
                        .map(Expression::getExpressionText)
                        .toList();
        return departments.all().stream()
                .filter(department -> departments.dutiesOf(department).stream()
                        .map(Duty::group)
                        .anyMatch(groups::contains))
                .map(departments::nameOf)
                .collect(Collectors.joining("、"));
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        if (!isAssignee(task) && !isCandidate(task)) {
            super.checkReadTask(task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        if (!isAssignee(task) && !isCandidate(task)) {
            super.checkReadTaskVariable(task);
        }
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (!mayWorkOn(task)) {
            super.checkTaskWork(task);
        }
    }

    /** To whom a task may be handed is checked by {@link AssignmentGuard}. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        if (groups().contains(Role.SUPERVISORS.group()) && !isAssignee(task) || !mayWorkOn(task)) {
            super.checkTaskAssign(task);
        }
    }

    private static boolean mayWorkOn(TaskEntity task) {
        if (isAssignee(task)) {
            return true;
        }
        if (!isCandidate(task)) {
            return false;
        }
        if (task.getAssignee() != null) {
            throw new TaskAlreadyClaimedException(task.getId(), task.getAssignee());
        }
        return true;
    }

    private static boolean isAssignee(TaskEntity task) {
        @Nullable Authentication caller = Context.getCommandContext().getAuthentication();
        return caller != null
                && caller.getUserId() != null
                && caller.getUserId().equals(task.getAssignee());
    }

    private static boolean isCandidate(TaskEntity task) {
        List<String> groups = groups();
        return task.getCandidates().stream().anyMatch(link -> groups.contains(link.getGroupId()));
    }

    private static List<String> groups() {
        @Nullable Authentication caller = Context.getCommandContext().getAuthentication();
        return caller == null || caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
    }
}
