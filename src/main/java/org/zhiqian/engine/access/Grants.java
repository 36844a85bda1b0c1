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

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;
import org.zhiqian.organisation.Role;

/** The few grants there are: to roles, never to persons or offices, and none on single tasks. */
@Component
class Grants {
    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void grantAll() {
        grant(Role.OFFICERS, APPLICATION, "tasklist", ACCESS);
        grant(Role.OFFICERS, PROCESS_DEFINITION, ANY, READ);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "deadline-change", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "enforcement-act", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "inspection", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "project-inspection", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "escalation", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "listed-supervision", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "leader-in-charge", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "area-leader", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "special-team", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "joint-investigation", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "revolving-fund", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "fund-entry", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "wage-deposit", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "arbitration", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "enforcement-drive", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "correction-order", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "order-performance", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "police-transfer", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "regulator-follow-up", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "false-claim", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "blacklisting", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "list-removal", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "publication", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "letter", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "accountability", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "stabilisation", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "incident", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "public-opinion", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_DEFINITION, "case-linking", CREATE_INSTANCE);
        grant(Role.OFFICERS, PROCESS_INSTANCE, ANY, CREATE);
        grant(Role.OFFICERS, FILTER, ANY, READ);
        grant(Role.REGISTRARS, PROCESS_DEFINITION, "petition", CREATE_INSTANCE);
        grant(Role.REGISTRARS, PROCESS_DEFINITION, "case-merger", CREATE_INSTANCE);
        grant(Role.REGISTRARS, PROCESS_DEFINITION, "case-split", CREATE_INSTANCE);
        grant(Role.SUPERVISORS, APPLICATION, "cockpit", ACCESS);
        grant(Role.SUPERVISORS, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY, TASK_ASSIGN);
        grant(Role.SUPERVISORS, DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(Role.ADMINISTRATORS, APPLICATION, "admin", ACCESS);
        grant(Role.ADMINISTRATORS, USER, ANY, ALL);
        grant(Role.ADMINISTRATORS, GROUP, ANY, ALL);
        grant(Role.ADMINISTRATORS, GROUP_MEMBERSHIP, ANY, ALL);
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(role.group())
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!granted) {
            Authorization grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(role.group());
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
