package org.zhiqian.engine.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.zhiqian.engine.access.Accounts;

/** Checks a password for the login page and for HTTP Basic alike. */
@Component
class AccountLogin implements AuthenticationProvider {
    private static final int LONGEST = 64;

    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();
    private final Accounts accounts;
    private final LoginFailures failures;
    private final RecentPasswords recent;
    private final boolean demo;

    AccountLogin(Accounts accounts, LoginFailures failures, RecentPasswords recent, Environment environment) {
        this.accounts = accounts;
        this.failures = failures;
        this.recent = recent;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String address = addressOf(attempt);
        if (login.isBlank() || login.length() > LONGEST) {
            throw wrong();
        }
        refuseLocked(login, address);
        if (!isRecent(login, password)) {
            checkInTurn(login, password, address);
        }
        if (!demo && accounts.isDemo(login)) {
            throw new DisabledException("演示账号只能在演示环境登录。");
        }
        failures.forget(login, address);
        var known = UsernamePasswordAuthenticationToken.authenticated(login, null, List.of());
        known.setDetails(attempt.getDetails());
        return known;
    }

    /** One attempt at an account after the other, or a hundred at once would all be made before the first one counts. */
    private void checkInTurn(String login, String password, String address) {
        synchronized (turns[Math.floorMod(login.hashCode(), turns.length)]) {
            refuseLocked(login, address);
            if (!isRecent(login, password) && !isRight(login, password)) {
                failures.record(login, address);
                throw wrong();
            }
        }
    }

    private void refuseLocked(String login, String address) {
        if (failures.isLocked(login, address)) {
            throw new LockedException("密码错误次数过多，请 10 分钟后再试。");
        }
    }

    private boolean isRecent(String login, String password) {
        return accounts.passwordHashOf(login)
                .filter(hash -> recent.knows(login, password, hash))
                .isPresent();
    }

    private boolean isRight(String login, String password) {
        Optional<String> hash = accounts.passwordHashOf(login);
        if (hash.isEmpty()) {
            accounts.spendTimeOf(password);
            return false;
        }
        boolean right = accounts.isPassword(login, password);
        if (right) {
            recent.remember(login, password, hash.get());
        }
        return right;
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null
                ? web.getRemoteAddress()
                : "unknown";
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("账号或密码不对。");
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
