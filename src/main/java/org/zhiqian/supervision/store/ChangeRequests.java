package org.zhiqian.supervision.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.supervision.ChangeDecision;
import org.zhiqian.supervision.DeadlineChangeKind;

/** Requests to change a deadline with what was decided on them. */
@Repository
public class ChangeRequests {
    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One request; days only where an extension is asked for. */
    public record Request(UUID id, UUID deadlineId, DeadlineChangeKind kind, @Nullable Integer days) {}

    public UUID add(UUID deadlineId, DeadlineChangeKind kind, @Nullable Integer days, String reason, String officer) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                INSERT INTO deadline_changes (id, deadline_id, kind, days, reason, requested_at, requested_by)
                VALUES (:id, :deadlineId, :kind, :days, :reason, :now, :officer)
                """)
                .param("id", id)
                .param("deadlineId", deadlineId)
                .param("kind", kind.name())
                .param("days", days)
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("officer", officer)
                .update();
        return id;
    }

    public Request get(UUID id) {
        return jdbc.sql("SELECT id, deadline_id, kind, days FROM deadline_changes WHERE id = ?")
                .param(id)
                .query((row, number) -> new Request(
                        row.getObject("id", UUID.class),
                        row.getObject("deadline_id", UUID.class),
                        DeadlineChangeKind.valueOf(row.getString("kind")),
                        row.getObject("days", Integer.class)))
                .single();
    }

    public void decide(UUID id, ChangeDecision decision, @Nullable String opinion, String officer) {
        jdbc.sql(
                        """
                UPDATE deadline_changes SET decision = :decision, opinion = :opinion, decided_at = :now,
                    decided_by = :officer WHERE id = :id
                """)
                .param("decision", decision.name())
                .param("opinion", opinion)
                .param("now", OffsetDateTime.now(clock))
                .param("officer", officer)
                .param("id", id)
                .update();
    }

    public void applied(UUID id, LocalDate before, LocalDate after) {
        jdbc.sql("UPDATE deadline_changes SET due_before = ?, due_after = ? WHERE id = ?")
                .params(before, after, id)
                .update();
    }
}
