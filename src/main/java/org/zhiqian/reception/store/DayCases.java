package org.zhiqian.reception.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Money;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionStatus;

/**
 * The cases received at a session: those its queue was linked to, and, at the first session of the day in its region,
 * every other one registered that day by the channel 集中接访.
 */
@Repository
public class DayCases {
    private static final String RECEIVED =
            """
            SELECT c.number, c.people, c.claimed_amount, c.status, CASE WHEN EXISTS (SELECT 1 FROM verifications v
                WHERE v.case_id = c.id AND v.outcome IN ('ARREARS', 'PARTLY_ARREARS') AND v.sequence =
                    (SELECT max(sequence) FROM verifications WHERE case_id = c.id AND verified_on <= :day)
                AND v.people = (SELECT sum(p.people_cleared) FROM payments p
                    WHERE p.case_id = c.id AND p.paid_on <= :day)
                AND v.amount = (SELECT sum(p.amount) FROM payments p WHERE p.case_id = c.id AND p.paid_on <= :day)
                AND EXISTS (SELECT 1 FROM payments p WHERE p.case_id = c.id AND p.paid_on = :day))
                THEN 1 ELSE 0 END AS settled
            FROM cases c
            WHERE c.region = :region AND EXISTS (SELECT 1 FROM visits a
                WHERE a.case_id = c.id AND a.channel = 'RECEPTION' AND a.visited_on = :day)
            """;

    private static final String HERE =
            """
            EXISTS (SELECT 1 FROM visitors q WHERE q.case_id = c.id AND q.session_id = :session)
            """;

    private static final String NOWHERE =
            """
            NOT EXISTS (SELECT 1 FROM visitors q JOIN reception_sessions s ON s.id = q.session_id
                WHERE q.case_id = c.id AND s.session_on = :day)
            """;

    private final JdbcClient jdbc;
    private final Sessions sessions;

    DayCases(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** The amount claimed; settled if everything found owed was paid by the end of the day, the last of it that day. */
    public record DayCase(CaseNumber number, int people, Money amount, CaseStatus status, boolean settled) {}

    public List<DayCase> of(ReceptionSession session) {
        String which = isFirstOfTheDay(session) ? "AND (" + HERE + " OR " + NOWHERE + ")" : "AND " + HERE;
        return jdbc.sql(RECEIVED + which + " ORDER BY c.number")
                .param("region", session.region().value())
                .param("day", session.date())
                .param("session", session.id())
                .query((row, line) -> new DayCase(
                        new CaseNumber(row.getString("number")),
                        row.getInt("people"),
                        new Money(row.getBigDecimal("claimed_amount")),
                        CaseStatus.valueOf(row.getString("status")),
                        row.getInt("settled") == 1))
                .list();
    }

    private boolean isFirstOfTheDay(ReceptionSession session) {
        UUID first = sessions.between(List.of(session.region()), session.date(), session.date()).stream()
                .filter(one -> one.status() != SessionStatus.CANCELLED)
                .sorted((one, other) -> one.kind() == other.kind()
                        ? Integer.compare(one.number(), other.number())
                        : one.kind().compareTo(other.kind()))
                .map(ReceptionSession::id)
                .findFirst()
                .orElse(session.id());
        return first.equals(session.id());
    }
}
