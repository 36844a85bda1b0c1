package org.zhiqian.engine.access;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Refusal;

/** A task stays inside its candidate office, whoever hands it over: the assignee, a colleague or a supervisor. */
final class AssignmentGuard implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
        CommandContext command = Context.getCommandContext();
        @Nullable Authentication caller = command.getAuthentication();
        @Nullable String assignee = task.getAssignee();
        if (caller == null || caller.getUserId() == null || assignee == null) {
            return;
        }
        Set<String> offices =
                task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        if (officesOf(assignee, command).stream().noneMatch(offices::contains)) {
            throw new Refusal("只能交给承办机构的人员办理，请选择本机构的同事。");
        }
    }

    private static List<String> officesOf(String login, CommandContext command) {
        Callable<List<Group>> memberships = () -> Context.getProcessEngineConfiguration()
                .getIdentityService()
                .createGroupQuery()
                .groupMember(login)
                .list();
        return command.runWithoutAuthorization(memberships).stream()
                .map(Group::getId)
                .toList();
    }
}
