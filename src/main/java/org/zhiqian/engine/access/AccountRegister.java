package org.zhiqian.engine.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import org.zhiqian.kernel.Office;
import org.zhiqian.organisation.Officer;
import org.zhiqian.organisation.Officers;
import org.zhiqian.organisation.Role;

/** Writes accounts, offices as groups and memberships into the engine's tables; every method may be repeated. */
@Component
class AccountRegister {
    private static final String FROM_LIST = "from-list";

    private final IdentityService identity;
    private final GroupNames names;
    private final PasswordManager passwords = new PasswordManager(new PasswordHash(), List.of());

    AccountRegister(IdentityService identity, GroupNames names) {
        this.identity = identity;
        this.names = names;
    }

    String hash(String password) {
        return passwords.encrypt(password);
    }

    boolean exists(String login) {
        return identity.createUserQuery().userId(login).count() > 0;
    }

    void seal() {
        create(SealedAccount.LOGIN, "系统保留", Optional.empty(), SealedAccount.HASH);
        join(SealedAccount.LOGIN, SealedAccount.GROUP);
    }

    void createAdministrator(String login, String hash) {
        create(login, "系统管理员", Optional.empty(), hash);
        join(login, Role.ADMINISTRATORS.group());
    }

    /** Creates the officer if missing and makes the offices of the list his or her only ones. */
    void bring(Officer officer, String hash) {
        create(officer.login(), officer.name(), officer.mail(), hash);
        if (!"true".equals(identity.getUserInfo(officer.login(), FROM_LIST))) {
            identity.setUserInfo(officer.login(), FROM_LIST, "true");
            identity.setUserInfo(officer.login(), Accounts.DEMO, Boolean.toString(officer.demo()));
        }
        Set<String> offices = officer.offices().stream().map(Office::toString).collect(Collectors.toSet());
        offices.forEach(office -> join(officer.login(), office));
        officesOf(officer.login())
                .filter(office -> !offices.contains(office))
                .forEach(office -> identity.deleteMembership(officer.login(), office));
    }

    /** Whoever came from the list and is no longer on it leaves all offices; the account stays for the record. */
    void dismissOthers(Officers listed) {
        identity.createUserQuery().list().stream()
                .map(User::getId)
                .filter(login -> listed.find(login).isEmpty())
                .filter(login -> "true".equals(identity.getUserInfo(login, FROM_LIST)))
                .filter(login -> !"true".equals(identity.getUserInfo(login, Accounts.DEMO)))
                .forEach(login -> officesOf(login).forEach(office -> identity.deleteMembership(login, office)));
    }

    private Stream<String> officesOf(String login) {
        return identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .filter(Office::isWrittenLike);
    }

    private void create(String login, String name, Optional<String> mail, String hash) {
        if (exists(login)) {
            return;
        }
        UserEntity user = (UserEntity) identity.newUser(login);
        user.setFirstName(name);
        user.setLastName("");
        mail.ifPresent(user::setEmail);
        user.setSalt("");
        user.setDbPassword(hash);
        identity.saveUser(user);
    }

    private void join(String login, String group) {
        name(group);
        if (identity.createUserQuery().userId(login).memberOfGroup(group).count() == 0) {
            identity.createMembership(login, group);
        }
    }

    /** A name somebody gave it stays. */
    private void name(String group) {
        Group known = Optional.ofNullable(
                        identity.createGroupQuery().groupId(group).singleResult())
                .orElseGet(() -> identity.newGroup(group));
        String name = names.of(group);
        if (known.getName() == null || known.getName().equals(group) && !name.equals(group)) {
            known.setName(name);
            identity.saveGroup(known);
        }
    }
}
