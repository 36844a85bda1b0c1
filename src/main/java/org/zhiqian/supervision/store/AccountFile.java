package org.zhiqian.supervision.store;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Shortcoming;
import org.zhiqian.supervision.AccountabilityCause;

/** Shortcomings that rules have found, and for what units are called to account. */
@Repository
public class AccountFile {
    private final JdbcClient jdbc;

    AccountFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Shortcoming found, LocalDate day) {
        jdbc.sql("INSERT INTO shortcomings (id, kind, office, found_on, about) VALUES (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), found.kind().name(), found.office().toString(), day, found.about())
                .update();
    }

    public int count(Shortcoming.Kind kind, Office office, LocalDate since) {
        return jdbc.sql("SELECT count(*) FROM shortcomings WHERE kind = ? AND office = ? AND found_on >= ?")
                .params(kind.name(), office.toString(), since)
                .query(Integer.class)
                .single();
    }

    public void open(UUID matter, AccountabilityCause cause) {
        jdbc.sql("INSERT INTO accountability (matter_id, cause) VALUES (?, ?)")
                .params(matter, cause.name())
                .update();
    }

    /** Whether the unit is being called to account for the same now. */
    public boolean isOpen(AccountabilityCause cause, Office unit) {
        return jdbc.sql(
                                """
                        SELECT count(*) FROM accountability a JOIN matters m ON m.id = a.matter_id
                        WHERE a.cause = ? AND m.receiver = ? AND m.closed_on IS NULL
                        """)
                        .params(cause.name(), unit.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void interviewed(UUID matter, LocalDate day) {
        jdbc.sql("UPDATE accountability SET interviewed_on = ? WHERE matter_id = ?")
                .params(day, matter)
                .update();
    }

    public boolean wasInterviewed(UUID matter) {
        return jdbc.sql("SELECT count(*) FROM accountability WHERE matter_id = ? AND interviewed_on IS NOT NULL")
                        .param(matter)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
