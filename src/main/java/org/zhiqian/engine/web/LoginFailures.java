package org.zhiqian.engine.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wrong passwords of the last minutes, in the database so that all nodes count together. */
@Component
class LoginFailures {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final LoginProperties limits;

    LoginFailures(JdbcClient jdbc, Clock clock, LoginProperties limits) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limits = limits;
    }

    boolean isLocked(String login, String address) {
        return count("login = ? AND address = ?", login, address) >= limits.failures()
                || count("login = ?", login) >= limits.failuresOfAccount()
                || count("address = ?", address) >= limits.failuresFromAddress();
    }

    void record(String login, String address) {
        jdbc.sql("DELETE FROM login_failures WHERE failed_at < ?")
                .param(windowStart())
                .update();
        jdbc.sql("INSERT INTO login_failures (login, address, failed_at) VALUES (?, ?, ?)")
                .params(login, address, at(clock.instant()))
                .update();
    }

    void forget(String login, String address) {
        jdbc.sql("DELETE FROM login_failures WHERE login = ? AND address = ?")
                .params(login, address)
                .update();
    }

    private long count(String condition, Object... values) {
        return jdbc.sql("SELECT count(*) FROM login_failures WHERE " + condition + " AND failed_at >= ?")
                .params(values)
                .param(windowStart())
                .query(Long.class)
                .single();
    }

    private OffsetDateTime windowStart() {
        return at(clock.instant().minus(limits.window()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
