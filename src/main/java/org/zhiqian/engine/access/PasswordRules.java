package org.zhiqian.engine.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

/** What a new password must be: ten characters of two kinds, without the account. */
final class PasswordRules implements PasswordPolicy {
    private static final int SHORTEST = 10;
    private static final List<String> KINDS = List.of("\\p{L}", "\\p{N}", "[^\\p{L}\\p{N}]");

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(
                new Rule("至少 10 位", (password, login) -> password.length() >= SHORTEST),
                new Rule("字母、数字、符号至少两类", (password, login) -> kindsIn(password) >= 2),
                new Rule("不含账号", (password, login) -> login.isEmpty() || !password.contains(login)));
    }

    private static long kindsIn(String password) {
        return KINDS.stream()
                .filter(kind -> Stream.of(password.split("")).anyMatch(one -> one.matches(kind)))
                .count();
    }

    private record Rule(String sentence, BiPredicate<String, String> kept) implements PasswordPolicyRule {
        @Override
        public String getPlaceholder() {
            return sentence;
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            return kept.test(password, "");
        }

        @Override
        public boolean execute(String password, @Nullable User user) {
            return kept.test(
                    password, Optional.ofNullable(user).map(User::getId).orElse(""));
        }
    }
}
