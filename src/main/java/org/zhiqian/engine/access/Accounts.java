package org.zhiqian.engine.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import org.zhiqian.organisation.Reader;
import org.zhiqian.organisation.Rights;

/** The accounts kept in the engine: their passwords, whether they are for demonstrations, and who they are. */
@Component
public class Accounts {
    static final String DEMO = "demo";

    private final PasswordHash waste = new PasswordHash();
    private final IdentityService identity;
    private final Rights rights;

    Accounts(IdentityService identity, Rights rights) {
        this.identity = identity;
        this.rights = rights;
    }

    /** The account's offices and rights as they are now. */
    public Reader readerOf(String login) {
        return rights.readerOf(login, groupsOf(login));
    }

    /** The stored hash of the password; none for an unknown account and for the sealed one. */
    public Optional<String> passwordHashOf(String login) {
        boolean sealed = identity.createUserQuery()
                        .userId(login)
                        .memberOfGroup(SealedAccount.GROUP)
                        .count()
                > 0;
        if (sealed) {
            return Optional.empty();
        }
        User user = identity.createUserQuery().userId(login).singleResult();
        return Optional.ofNullable(user instanceof UserEntity stored ? stored.getPassword() : null);
    }

    public boolean isPassword(String login, String password) {
        return identity.checkPassword(login, password);
    }

    /** Takes as long as {@link #isPassword}, so that nobody learns from the time whether an account exists. */
    public void spendTimeOf(String password) {
        waste.check(password, "");
    }

    /** Made up for demonstrations; refused outside the demo profile. */
    public boolean isDemo(String login) {
        return Boolean.parseBoolean(identity.getUserInfo(login, DEMO));
    }

    private List<String> groupsOf(String login) {
        return identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
    }
}
