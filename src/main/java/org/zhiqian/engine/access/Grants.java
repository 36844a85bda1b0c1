package org.zhiqian.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.GROUP_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import org.zhiqian.organisation.Role;

/** The few grants there are: to roles and duties, never to persons or offices, and none on single tasks. */
@Component
class Grants {
    private final AuthorizationService authorizations;
    private final RepositoryService repository;

    Grants(AuthorizationService authorizations, RepositoryService repository) {
        this.authorizations = authorizations;
        this.repository = repository;
    }

    void grantAll() {
        grant(Role.OFFICERS, APPLICATION, "tasklist", ACCESS);
        grant(Role.OFFICERS, PROCESS_DEFINITION, ANY, READ);
        grant(Role.OFFICERS, PROCESS_INSTANCE, ANY, CREATE);
        grant(Role.OFFICERS, FILTER, ANY, READ);
        grant(Role.SUPERVISORS, APPLICATION, "cockpit", ACCESS);
        grant(Role.SUPERVISORS, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY, TASK_ASSIGN);
        grant(Role.SUPERVISORS, DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(Role.ADMINISTRATORS, APPLICATION, "admin", ACCESS);
        grant(Role.ADMINISTRATORS, USER, ANY, ALL);
        grant(Role.ADMINISTRATORS, GROUP, ANY, ALL);
        grant(Role.ADMINISTRATORS, GROUP_MEMBERSHIP, ANY, ALL);
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(this::grantStart);
    }

    /** Who may start a process stands in its diagram; whoever stood there before may no longer. */
    private void grantStart(ProcessDefinition process) {
        Set<String> starters = repository.getIdentityLinksForProcessDefinition(process.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Authorization granted : authorizations
                .createAuthorizationQuery()
                .resourceType(PROCESS_DEFINITION)
                .resourceId(process.getKey())
                .list()) {
            if (!starters.contains(granted.getGroupId())) {
                authorizations.deleteAuthorization(granted.getId());
            }
        }
        starters.forEach(group -> grant(group, PROCESS_DEFINITION, process.getKey(), CREATE_INSTANCE));
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        grant(role.group(), resource, id, permissions);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!granted) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
