package org.zhiqian.engine.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.zhiqian.engine.Caller;

/** The demo password hashed at the least cost: whoever moves the clock past the last login pays for the next one. */
public final class QuickPassword {
    private static final String HASH =
            "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PasswordHash.digest(Caller.DEMO_PASSWORD));

    private QuickPassword() {}

    public static void give(String login, JdbcClient jdbc) {
        jdbc.sql("UPDATE act_id_user SET pwd_ = ? WHERE id_ = ?")
                .params(HASH, login)
                .update();
    }
}
