package org.zhiqian.engine.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.stereotype.Component;
import org.zhiqian.organisation.Departments;
import org.zhiqian.organisation.Regions;
import org.zhiqian.organisation.Rights;

/** Puts the guards of this package into the engine and changes the defaults that would leave it open. */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {
    private static final int MOST_RESULTS = 1_000;

    private final Regions regions;
    private final Rights rights;
    private final Departments departments;
    private final AllowedExpressions expressions;
    private final GroupNames names;

    AccessPlugin(
            Regions regions, Rights rights, Departments departments, AllowedExpressions expressions, GroupNames names) {
        this.regions = regions;
        this.rights = rights;
        this.departments = departments;
        this.expressions = expressions;
        this.names = names;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setTenantCheckEnabled(true);
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        List<SessionFactory> sessions = new ArrayList<>();
        if (engine.getCustomSessionFactories() != null) {
            sessions.addAll(engine.getCustomSessionFactories());
        }
        sessions.add(sessions(AuthorizationManager.class, TaskAuthorizationManager::new));
        engine.setCustomSessionFactories(sessions);
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new AccessChecker(departments)));
        engine.setResourceAuthorizationProvider(new NoTaskAuthorizations());
        engine.setTenantIdProvider(new RegionTenants(regions));

        engine.setIdentityProviderSessionFactory(
                sessions(RegionIdentityProvider.class, () -> new RegionIdentityProvider(rights, names)));
        engine.setPasswordEncryptor(new PasswordHash());
        engine.setSaltGenerator(() -> "");
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(new PasswordRules());
        engine.setUserResourceWhitelistPattern("[a-z0-9-]+");
        engine.setGroupResourceWhitelistPattern("[a-z0-9-]+");

        engine.setExpressionManager(new AllowedExpressionManager(expressions));
        engine.setEnableExpressionsInAdhocQueries(false);
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        listeners.add(new DiagramGuard(expressions));
        engine.setCustomPreBPMNParseListeners(listeners);

        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getSqlSessionFactory().getConfiguration().addInterceptor(new NoNeedlessDistinct());
    }

    private static SessionFactory sessions(Class<?> type, Supplier<? extends Session> open) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return open.get();
            }
        };
    }
}
