package org.zhiqian.engine.access;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Rights;
import org.zhiqian.organisation.Role;

/**
 * Accounts and memberships are stored; roles and tenants are computed from them and the tree of regions. Wrong
 * passwords are counted in front of the engine, not here.
 */
final class RegionIdentityProvider extends DbIdentityServiceProvider {
    private final Rights rights;
    private final GroupNames names;

    RegionIdentityProvider(Rights rights, GroupNames names) {
        this.rights = rights;
        this.names = names;
    }

    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        if (mayCompute(query.getUserId())) {
            return computedGroups(query.getUserId());
        }
        return mayName(query) ? named(query.getIds()) : super.findGroupByQueryCriteria(query);
    }

    @Override
    public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
        return mayCompute(query.getUserId())
                ? computedGroups(query.getUserId()).size()
                : super.findGroupCountByQueryCriteria(query);
    }

    @Override
    public List<Tenant> findTenantByQueryCriteria(DbTenantQueryImpl query) {
        return mayCompute(query.getUserId())
                ? computedTenants(query.getUserId())
                : super.findTenantByQueryCriteria(query);
    }

    @Override
    public long findTenantCountByQueryCriteria(DbTenantQueryImpl query) {
        return mayCompute(query.getUserId())
                ? computedTenants(query.getUserId()).size()
                : super.findTenantCountByQueryCriteria(query);
    }

    /** Everybody may ask for himself, the engine for anybody. */
    private boolean mayCompute(@Nullable String login) {
        @Nullable Authentication caller = getCurrentAuthentication();
        return login != null
                && (caller == null
                        || login.equals(caller.getUserId())
                        || !getCommandContext().isAuthorizationCheckEnabled());
    }

    /** Officers meet offices by their ids and ask for their names. */
    private boolean mayName(DbGroupQueryImpl query) {
        @Nullable Authentication caller = getCurrentAuthentication();
        return query.getIds() != null
                && query.getUserId() == null
                && query.getTenantId() == null
                && caller != null
                && caller.getGroupIds() != null
                && caller.getGroupIds().contains(Role.OFFICERS.group());
    }

    private List<Group> named(String... ids) {
        return Stream.of(ids).map(this::group).toList();
    }

    private List<Group> computedGroups(String login) {
        return reader(login).groups().stream().map(this::group).toList();
    }

    private List<Tenant> computedTenants(String login) {
        return reader(login).tenants().stream()
                .map(RegionIdentityProvider::tenant)
                .toList();
    }

    private Reader reader(String login) {
        DbGroupQueryImpl memberships = new DbGroupQueryImpl();
        memberships.groupMember(login);
        @SuppressWarnings("unchecked")
        List<Group> stored = getDbEntityManager().selectList("selectGroupByQueryCriteria", memberships);
        return rights.readerOf(login, stored.stream().map(Group::getId).toList());
    }

    private Group group(String id) {
        GroupEntity group = new GroupEntity(id);
        group.setName(names.of(id));
        return group;
    }

    private static Tenant tenant(String id) {
        TenantEntity tenant = new TenantEntity(id);
        tenant.setName(id);
        return tenant;
    }

    @Override
    public boolean checkPassword(String login, String password) {
        @Nullable UserEntity user = findUserById(login);
        return user != null && password != null && matchPassword(password, user);
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        refuseSealed(SealedAccount.LOGIN.equals(user.getId()));
        return super.saveUser(user);
    }

    @Override
    public IdentityOperationResult deleteUser(String login) {
        refuseSealed(SealedAccount.LOGIN.equals(login));
        return super.deleteUser(login);
    }

    @Override
    public IdentityOperationResult saveGroup(Group group) {
        refuseSealed(SealedAccount.GROUP.equals(group.getId()));
        return super.saveGroup(group);
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        refuseSealed(SealedAccount.GROUP.equals(group));
        return super.deleteGroup(group);
    }

    @Override
    public IdentityOperationResult createMembership(String login, String group) {
        refuseSealed(SealedAccount.GROUP.equals(group) || SealedAccount.LOGIN.equals(login));
        return super.createMembership(login, group);
    }

    @Override
    public IdentityOperationResult deleteMembership(String login, String group) {
        refuseSealed(SealedAccount.GROUP.equals(group) || SealedAccount.LOGIN.equals(login));
        return super.deleteMembership(login, group);
    }

    private void refuseSealed(boolean sealed) {
        if (sealed && getCurrentAuthentication() != null) {
            throw new Refusal("账号 sealed 和机构 camunda-admin 是系统保留的，不能改动。");
        }
    }
}
