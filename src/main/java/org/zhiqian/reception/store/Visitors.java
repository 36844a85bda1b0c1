package org.zhiqian.reception.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Office;
import org.zhiqian.reception.model.Visitor;
import org.zhiqian.reception.model.VisitorOutcome;

/** The queue of each session. Who changes it holds the session's row, so that two windows cannot pass each other. */
@Repository
public class Visitors {
    private static final String QUEUE =
            """
            SELECT v.*, (SELECT c.number FROM cases c WHERE c.id = v.case_id) AS case_number FROM visitors v
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Visitors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the number drawn. */
    public int add(UUID session, int people, String officer) {
        int number = jdbc.sql("SELECT coalesce(max(queue_number), 0) + 1 FROM visitors WHERE session_id = ?")
                .param(session)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        """
                INSERT INTO visitors (id, session_id, queue_number, people, arrived_at, recorded_by)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(UUID.randomUUID(), session, number, people, OffsetDateTime.now(clock), officer)
                .update();
        return number;
    }

    public List<Visitor> of(UUID session) {
        return jdbc.sql(QUEUE + "WHERE v.session_id = ? ORDER BY v.queue_number")
                .param(session)
                .query(Visitors::visitor)
                .list();
    }

    public Optional<Visitor> find(UUID session, int number) {
        return jdbc.sql(QUEUE + "WHERE v.session_id = ? AND v.queue_number = ?")
                .params(session, number)
                .query(Visitors::visitor)
                .optional();
    }

    public void receive(Visitor visitor, Office office, String post) {
        jdbc.sql("UPDATE visitors SET received_at = ?, received_by = ?, receiver = ? WHERE id = ?")
                .params(OffsetDateTime.now(clock), office.toString(), post, visitor.id())
                .update();
    }

    public void conclude(Visitor visitor, VisitorOutcome outcome) {
        jdbc.sql("UPDATE visitors SET outcome = ? WHERE id = ?")
                .params(outcome.name(), visitor.id())
                .update();
    }

    public void link(Visitor visitor, CaseId id) {
        jdbc.sql("UPDATE visitors SET outcome = 'CASE', case_id = ? WHERE id = ?")
                .params(id.value(), visitor.id())
                .update();
    }

    /** How many reception visits of the case on that day are not yet those of a number in any queue. */
    public int unlinkedVisits(CaseId id, LocalDate day) {
        int visits = jdbc.sql(
                        """
                SELECT count(*) FROM visits WHERE case_id = ? AND visited_on = ? AND channel = 'RECEPTION'
                """)
                .params(id.value(), day)
                .query(Integer.class)
                .single();
        int linked = jdbc.sql(
                        """
                SELECT count(*) FROM visitors v JOIN reception_sessions s ON s.id = v.session_id
                WHERE v.case_id = ? AND s.session_on = ?
                """)
                .params(id.value(), day)
                .query(Integer.class)
                .single();
        return visits - linked;
    }

    private static Visitor visitor(ResultSet row, int line) throws SQLException {
        return new Visitor(
                row.getObject("id", UUID.class),
                row.getInt("queue_number"),
                row.getInt("people"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("received_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("received_by")).map(Office::parse),
                Optional.ofNullable(row.getString("receiver")),
                Optional.ofNullable(row.getString("outcome")).map(VisitorOutcome::valueOf),
                Optional.ofNullable(row.getString("case_number")));
    }
}
