package org.zhiqian.engine.access;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.zhiqian.organisation.Role;

/**
 * Lists tasks by candidate group and assignee instead of one authorization row per task, which the engine would join
 * in quadratic time. Supervisors list by their grants on definitions. The tenant check applies besides.
 */
final class TaskAuthorizationManager extends AuthorizationManager {
    /** An owner no task has; tells a query that was restricted before (count, then list). */
    private static final String RESTRICTED = UUID.randomUUID().toString();

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        if (!isAuthCheckExecuted() || groups().contains(Role.SUPERVISORS.group())) {
            super.configureTaskQuery(query);
            return;
        }
        configureQuery(query);
        if (query.getQueries().stream().anyMatch(part -> RESTRICTED.equals(part.getOwner()))) {
            return;
        }
        TaskQueryImpl own = (TaskQueryImpl) query.getQueries().get(0).or();
        own.taskAssignee(getCurrentAuthentication().getUserId()).taskOwner(RESTRICTED);
        List<String> groups = groups();
        if (!groups.isEmpty()) {
            own.taskCandidateGroupIn(groups).includeAssignedTasks();
        }
    }

    /** Cockpit counts the tasks of each office, in the tenants of the caller; a supervisor may list all of those. */
    @Override
    public void checkAuthorization(Permission permission, Resource resource, String id) {
        boolean counting = permission == Permissions.READ && resource == Resources.TASK && Authorization.ANY.equals(id);
        if (!counting || !isAuthCheckExecuted() || !groups().contains(Role.SUPERVISORS.group())) {
            super.checkAuthorization(permission, resource, id);
        }
    }

    private List<String> groups() {
        Authentication caller = getCurrentAuthentication();
        return caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
    }
}
