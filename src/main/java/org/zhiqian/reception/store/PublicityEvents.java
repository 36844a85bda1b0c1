package org.zhiqian.reception.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.kernel.RegionCode;

/** What was done to make the law known (开展宣传): events, and leaflets in single copies. */
@Repository
public class PublicityEvents {
    private final JdbcClient jdbc;
    private final Clock clock;

    PublicityEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many events (场次) and how many copies (份). */
    public record Publicity(int sessions, int leaflets) {}

    public void add(
            RegionCode region,
            LocalDate date,
            Publicity done,
            @Nullable String note,
            Optional<UUID> session,
            String officer) {
        jdbc.sql(
                        """
                INSERT INTO publicity (id, session_id, region, happened_on, sessions, leaflets, note, recorded_at,
                    recorded_by)
                VALUES (:id, :session, :region, :date, :sessions, :leaflets, :note, :now, :officer)
                """)
                .param("id", UUID.randomUUID())
                .param("session", session.orElse(null))
                .param("region", region.value())
                .param("date", date)
                .param("sessions", done.sessions())
                .param("leaflets", done.leaflets())
                .param("note", note)
                .param("now", OffsetDateTime.now(clock))
                .param("officer", officer)
                .update();
    }

    /** Sums of many entries. */
    public record Sum(long sessions, long leaflets) {}

    public Sum between(RegionCode region, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                SELECT coalesce(sum(sessions), 0) AS events, coalesce(sum(leaflets), 0) AS copies
                FROM publicity WHERE region = ? AND happened_on >= ? AND happened_on <= ? AND withdrawn_at IS NULL
                """)
                .params(region.value(), from, to)
                .query((row, line) -> new Sum(row.getLong("events"), row.getLong("copies")))
                .single();
    }
}
