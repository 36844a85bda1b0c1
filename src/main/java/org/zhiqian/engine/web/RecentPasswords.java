package org.zhiqian.engine.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Passwords found right within the last minutes, so that programs calling with HTTP Basic do not pay bcrypt each time.
 * Keeps keyed digests only, under a key that lives as long as the process; a changed password has another stored hash
 * and so misses.
 */
@Component
class RecentPasswords {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 5_000;

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    RecentPasswords(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    boolean knows(String login, String password, String storedHash) {
        @Nullable Instant end = until.get(digest(login, password, storedHash));
        return end != null && clock.instant().isBefore(end);
    }

    void remember(String login, String password, String storedHash) {
        Instant now = clock.instant();
        if (until.size() >= MOST) {
            until.values().removeIf(now::isAfter);
        }
        if (until.size() < MOST) {
            until.put(digest(login, password, storedHash), now.plus(LIFE));
        }
    }

    private String digest(String login, String password, String storedHash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String text = login + '\0' + storedHash + '\0' + password;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
