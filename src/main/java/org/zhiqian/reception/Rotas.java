package org.zhiqian.reception;

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
import org.zhiqian.kernel.Refusal;
import org.zhiqian.reception.RotaEntry.Duty;

/** Who leads and who sits at each session. */
@Repository
@Transactional
public class Rotas {
    private final JdbcClient jdbc;
    private final RotaProposals proposals;
    private final RotaRules rules;

    Rotas(JdbcClient jdbc, RotaProposals proposals, RotaRules rules) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.rules = rules;
    }

    /** Leaders first; empty as long as nothing is arranged. */
    @Transactional(readOnly = true)
    public List<RotaEntry> of(UUID session) {
        return jdbc.sql("SELECT * FROM rota_entries WHERE session_id = ? ORDER BY duty, position")
                .param(session)
                .query(Rotas::entry)
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

    /** Who comes by rotation; nothing is stored. */
    public List<RotaEntry> propose(ReceptionSession session) {
        return proposals.of(SessionKey.of(session));
    }

    /** Arranges the rota, as it stands or else as it is proposed, but for the substitutes. */
    public void fill(ReceptionSession session, List<Substitution> substitutions) {
        List<RotaEntry> entries = of(session.id());
        if (entries.isEmpty()) {
            entries = propose(session);
        }
        for (Substitution one : substitutions) {
            entries = rules.substitute(session, entries, one);
        }
        set(session, entries);
    }

    /** Replaces the whole rota of the session. */
    public void set(ReceptionSession session, List<RotaEntry> entries) {
        rules.requireOpen(session);
        rules.check(session, entries);
        jdbc.sql("DELETE FROM rota_entries WHERE session_id = ?")
                .param(session.id())
                .update();
        entries.forEach(entry -> insert(session, entry));
    }

    /** One department stands in for another at a session whose rota is arranged. */
    public void substitute(ReceptionSession session, Substitution substitution) {
        List<RotaEntry> entries = of(session.id());
        if (entries.isEmpty()) {
            throw new Refusal("本场还没有安排值班，请先安排再替换。");
        }
        set(session, rules.substitute(session, entries, substitution));
    }

    private void insert(ReceptionSession session, RotaEntry entry) {
        jdbc.sql(
                        """
                INSERT INTO rota_entries (id, session_id, duty, position, office, post, replaces, replace_reason)
                VALUES (:id, :session, :duty, :position, :office, :post, :replaces, :reason)
                """)
                .param("id", UUID.randomUUID())
                .param("session", session.id())
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
