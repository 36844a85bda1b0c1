package org.zhiqian.engine;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;

/** Starts single tasks for offices, with a small diagram of its own. */
public final class Probe {
    public static final String KEY = "access-probe";

    /** Needs nothing but a region. */
    public static final String START_KEY = "start-probe";

    private final ProcessEngine engine;

    public Probe(ProcessEngine engine) {
        this.engine = engine;
        engine.getRepositoryService()
                .createDeployment()
                .name(KEY)
                .enableDuplicateFiltering(true)
                .addClasspathResource("access/access-probe.bpmn")
                .addClasspathResource("access/start-probe.bpmn")
                .deploy();
        grantStart("register");
    }

    private void grantStart(String group) {
        AuthorizationService rights = engine.getAuthorizationService();
        if (rights.createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceId(START_KEY)
                        .count()
                == 0) {
            Authorization start = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            start.setGroupId(group);
            start.setResource(Resources.PROCESS_DEFINITION);
            start.setResourceId(START_KEY);
            start.addPermission(Permissions.CREATE_INSTANCE);
            rights.saveAuthorization(start);
        }
    }

    /** A task of that office in that region; the answer is its id. */
    public String task(String office, String region) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(KEY, Map.of("region", region, "probeOffice", office))
                .getId();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }
}
