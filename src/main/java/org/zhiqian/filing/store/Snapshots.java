package org.zhiqian.filing.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.SignRole;
import org.zhiqian.filing.store.SnapshotContent.Signature;

/** Signatures under reports and the frozen reports themselves. There is no way to change either. */
@Repository
public class Snapshots {
    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Snapshot add(UUID filing, SnapshotContent content) {
        String json = FilingJson.write(content);
        Snapshot snapshot = new Snapshot(UUID.randomUUID(), content.version(), json, FilingJson.sha256(json));
        jdbc.sql(
                        """
                        INSERT INTO filing_snapshots (id, filing_id, version, content, sha256, submitted_at, submitted_by)
                        VALUES (:id, :filing, :version, :content, :sha256, :at, :by)
                        """)
                .param("id", snapshot.id())
                .param("filing", filing)
                .param("version", snapshot.version())
                .param("content", json)
                .param("sha256", snapshot.sha256())
                .param("at", content.submittedAt().atOffset(ZoneOffset.UTC))
                .param("by", content.submittedBy())
                .update();
        return snapshot;
    }

    /** Every version in order. */
    public List<Snapshot> of(UUID filing) {
        return jdbc.sql("SELECT * FROM filing_snapshots WHERE filing_id = ? ORDER BY version")
                .param(filing)
                .query((row, number) -> new Snapshot(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("content"),
                        row.getString("sha256")))
                .list();
    }

    public Optional<Snapshot> lastOf(UUID filing) {
        return of(filing).stream().reduce((earlier, later) -> later);
    }

    public void sign(UUID filing, int round, Signature signature) {
        jdbc.sql(
                        """
                        INSERT INTO filing_signatures (filing_id, round, role, office, account, signed_at, opinion)
                        VALUES (:filing, :round, :role, :office, :account, :at, :opinion)
                        """)
                .param("filing", filing)
                .param("round", round)
                .param("role", signature.role().name())
                .param("office", signature.office())
                .param("account", signature.account())
                .param("at", signature.signedAt().atOffset(ZoneOffset.UTC))
                .param("opinion", signature.opinion())
                .update();
    }

    /** The signatures that count: those of the current round. */
    public List<Signature> signatures(Filing filing) {
        return jdbc.sql("SELECT * FROM filing_signatures WHERE filing_id = ? AND round = ? ORDER BY signed_at, role")
                .params(filing.id(), filing.round())
                .query((row, number) -> new Signature(
                        SignRole.valueOf(row.getString("role")),
                        row.getString("office"),
                        row.getString("account"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getString("opinion")))
                .list();
    }
}
