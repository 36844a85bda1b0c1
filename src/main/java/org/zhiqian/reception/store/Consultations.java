package org.zhiqian.reception.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.Consultation;

/** Consultations that became no case (接待咨询), counted in persons, the same person every time anew. */
@Repository
public class Consultations {
    private final JdbcClient jdbc;
    private final Clock clock;

    Consultations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(RegionCode region, Consultation one, Optional<UUID> session, String officer) {
        jdbc.sql(
                        """
                INSERT INTO consultations (id, session_id, region, consulted_on, persons, topic, queue_number,
                    recorded_at, recorded_by)
                VALUES (:id, :session, :region, :date, :persons, :topic, :number, :now, :officer)
                """)
                .param("id", UUID.randomUUID())
                .param("session", session.orElse(null))
                .param("region", region.value())
                .param("date", one.date())
                .param("persons", one.persons())
                .param("topic", one.topic())
                .param("number", one.queueNumber())
                .param("now", OffsetDateTime.now(clock))
                .param("officer", officer)
                .update();
    }

    public List<Consultation> of(UUID session) {
        return jdbc.sql(
                        "SELECT * FROM consultations WHERE session_id = ? AND withdrawn_at IS NULL ORDER BY recorded_at, id")
                .param(session)
                .query((row, line) -> new Consultation(
                        row.getObject("consulted_on", LocalDate.class),
                        row.getInt("persons"),
                        row.getString("topic"),
                        row.getObject("queue_number", Integer.class)))
                .list();
    }

    public long personsAt(UUID session) {
        return jdbc.sql(
                        """
                SELECT coalesce(sum(persons), 0) FROM consultations WHERE session_id = ? AND withdrawn_at IS NULL
                """)
                .param(session)
                .query(Long.class)
                .single();
    }

    public long personsBetween(RegionCode region, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                SELECT coalesce(sum(persons), 0) FROM consultations
                WHERE region = ? AND consulted_on >= ? AND consulted_on <= ? AND withdrawn_at IS NULL
                """)
                .params(region.value(), from, to)
                .query(Long.class)
                .single();
    }
}
