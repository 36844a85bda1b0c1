package org.zhiqian.enforcement.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates of transfers to the police. */
@Repository
public class Transfers {
    private final JdbcClient jdbc;

    Transfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID matter) {
        jdbc.sql("INSERT INTO police_transfers (matter_id) VALUES (?)")
                .param(matter)
                .update();
    }

    public void approvedOn(UUID matter, LocalDate day) {
        jdbc.sql("UPDATE police_transfers SET approved_on = ? WHERE matter_id = ?")
                .params(day, matter)
                .update();
    }

    public void sent(UUID matter, LocalDate day, Instant receivedAt) {
        jdbc.sql("UPDATE police_transfers SET sent_on = ?, received_at = ? WHERE matter_id = ?")
                .params(day, receivedAt.atOffset(ZoneOffset.UTC), matter)
                .update();
    }

    public LocalDate approvedOn(UUID matter) {
        return day(matter, "approved_on");
    }

    public LocalDate sentOn(UUID matter) {
        return day(matter, "sent_on");
    }

    /** When the police got the file, or the last missing part of it. */
    public Instant receivedAt(UUID matter) {
        return jdbc.sql("SELECT received_at FROM police_transfers WHERE matter_id = ?")
                .param(matter)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private LocalDate day(UUID matter, String column) {
        return jdbc.sql("SELECT " + column + " FROM police_transfers WHERE matter_id = ?")
                .param(matter)
                .query(LocalDate.class)
                .single();
    }
}
