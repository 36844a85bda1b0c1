package org.zhiqian.engine.access;

import java.util.ArrayList;
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
 * Lists tasks by the offices in charge, also when somebody there has taken them, instead of one authorization row per
 * task, which the engine would join in quadratic time. Supervisors, who are granted the tasks of all definitions, list them all: asked once for the query
 * and not for each task. The tenant check applies besides.
 */
final class TaskAuthorizationManager extends AuthorizationManager {
    /** A group no task has; tells a query that was restricted before (count, then list). */
    private static final String RESTRICTED = UUID.randomUUID().toString();

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        if (!isAuthCheckExecuted()) {
            super.configureTaskQuery(query);
            return;
        }
        configureQuery(query);
        if (groups().contains(Role.SUPERVISORS.group())
                && isAuthorized(Permissions.READ_TASK, Resources.PROCESS_DEFINITION, Authorization.ANY)) {
            return;
        }
        if (query.getQueries().stream().noneMatch(TaskAuthorizationManager::isRestricted)) {
            List<String> own = new ArrayList<>(groups());
            own.add(RESTRICTED);
            ((TaskQueryImpl) query.getQueries().get(0).or())
                    .taskCandidateGroupIn(own)
                    .includeAssignedTasks();
        }
    }

    private static boolean isRestricted(TaskQueryImpl part) {
        return part.getCandidateGroups() != null && part.getCandidateGroups().contains(RESTRICTED);
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
