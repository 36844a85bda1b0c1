package org.zhiqian;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every test begins in an empty office at ten o'clock on 2026-04-20, a reception day. */
@ZhiqianTest
public abstract class AtTheOffice {
    @Autowired
    protected Workplace work;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void openOffice() {
        work.clear();
        work.goTo("2026-04-20");
    }

    @AfterEach
    void closeOffice() {
        clock.letRun();
    }
}
