package org.zhiqian.enforcement.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.enforcement.model.FalseClaimKind;

/** Of which kind the suspicion behind a check is. */
@Repository
public class ClaimChecks {
    private final JdbcClient jdbc;

    ClaimChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID matter, FalseClaimKind kind) {
        jdbc.sql("INSERT INTO claim_checks (matter_id, kind) VALUES (?, ?)")
                .params(matter, kind.name())
                .update();
    }

    public FalseClaimKind kindOf(UUID matter) {
        return FalseClaimKind.valueOf(jdbc.sql("SELECT kind FROM claim_checks WHERE matter_id = ?")
                .param(matter)
                .query(String.class)
                .single());
    }
}
