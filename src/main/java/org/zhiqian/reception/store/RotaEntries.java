package org.zhiqian.reception.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Office;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.RotaEntry.Duty;

/** The places on the rotas of sessions. */
@Repository
@Transactional
public class RotaEntries {
    private final JdbcClient jdbc;

    RotaEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leaders first; empty as long as nothing is arranged. */
    @Transactional(readOnly = true)
    public List<RotaEntry> of(UUID session) {
        return jdbc.sql("SELECT * FROM rota_entries WHERE session_id = ? ORDER BY duty, position")
                .param(session)
                .query(RotaEntries::entry)
                .list();
    }

    /** The rotas of several sessions; one without a rota is missing. */
    @Transactional(readOnly = true)
    public Map<UUID, List<RotaEntry>> of(Collection<UUID> sessions) {
        Map<UUID, List<RotaEntry>> rotas = new HashMap<>();
        if (!sessions.isEmpty()) {
            jdbc.sql("SELECT * FROM rota_entries WHERE session_id IN (:sessions) ORDER BY duty, position")
                    .param("sessions", sessions)
                    .query(row -> {
                        rotas.computeIfAbsent(row.getObject("session_id", UUID.class), none -> new ArrayList<>())
                                .add(entry(row, 0));
                    });
        }
        return rotas;
    }

    /** Replaces the whole rota of the session. */
    public void set(UUID session, List<RotaEntry> entries) {
        jdbc.sql("DELETE FROM rota_entries WHERE session_id = ?").param(session).update();
        entries.forEach(entry -> insert(session, entry));
    }

    private void insert(UUID session, RotaEntry entry) {
        jdbc.sql(
                        """
                INSERT INTO rota_entries (id, session_id, duty, position, office, post, replaces, replace_reason)
                VALUES (:id, :session, :duty, :position, :office, :post, :replaces, :reason)
                """)
                .param("id", UUID.randomUUID())
                .param("session", session)
                .param("duty", entry.duty().name())
                .param("position", entry.position())
                .param("office", entry.office().toString())
                .param("post", entry.post())
                .param("replaces", entry.replaces().map(Office::toString).orElse(null))
                .param("reason", entry.reason().orElse(null))
                .update();
    }

    private static RotaEntry entry(ResultSet row, int line) throws SQLException {
        return new RotaEntry(
                Duty.valueOf(row.getString("duty")),
                row.getInt("position"),
                Office.parse(row.getString("office")),
                row.getString("post"),
                Optional.ofNullable(row.getString("replaces")).map(Office::parse),
                Optional.ofNullable(row.getString("replace_reason")));
    }
}
