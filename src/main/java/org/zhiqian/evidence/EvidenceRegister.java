package org.zhiqian.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.documents.Content;
import org.zhiqian.documents.FileType;
import org.zhiqian.evidence.Evidence.Withdrawal;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.protection.Protection;

/** Which files a case has. */
@Repository
@Transactional
class EvidenceRegister {
    private static final String WITH_CONTENT =
            "SELECT e.*, c.byte_size, c.sha256 FROM evidence e JOIN contents c ON c.id = e.content_id ";

    private final JdbcClient jdbc;
    private final Protection protection;

    EvidenceRegister(JdbcClient jdbc, Protection protection) {
        this.jdbc = jdbc;
        this.protection = protection;
    }

    void add(Evidence evidence) {
        jdbc.sql(
                        """
                INSERT INTO evidence (id, case_id, position, kind, title_sealed, file_name_sealed, file_type, caution,
                    content_id, uploaded_by, uploaded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        evidence.id(),
                        evidence.caseId().value(),
                        evidence.position(),
                        evidence.kind(),
                        protection.seal(evidence.title()),
                        protection.seal(evidence.fileName()),
                        evidence.type().name(),
                        evidence.caution(),
                        evidence.content().id(),
                        evidence.uploadedBy(),
                        evidence.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(UUID id, Withdrawal withdrawal) {
        jdbc.sql("UPDATE evidence SET withdrawn_by = ?, withdrawn_at = ?, reason_sealed = ? WHERE id = ?")
                .params(
                        withdrawal.by(),
                        withdrawal.at().atOffset(ZoneOffset.UTC),
                        protection.seal(withdrawal.reason()),
                        id)
                .update();
    }

    @Transactional(readOnly = true)
    List<Evidence> of(CaseId id) {
        return jdbc.sql(WITH_CONTENT + "WHERE e.case_id = ? ORDER BY e.position")
                .param(id.value())
                .query(this::evidence)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Evidence> find(CaseId id, UUID evidence) {
        return jdbc.sql(WITH_CONTENT + "WHERE e.case_id = ? AND e.id = ?")
                .params(id.value(), evidence)
                .query(this::evidence)
                .optional();
    }

    private Evidence evidence(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime withdrawnAt = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Evidence(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("position"),
                row.getString("kind"),
                protection.open(row.getBytes("title_sealed")),
                protection.open(row.getBytes("file_name_sealed")),
                FileType.valueOf(row.getString("file_type")),
                row.getString("caution"),
                new Content(row.getObject("content_id", UUID.class), row.getLong("byte_size"), row.getString("sha256")),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                withdrawnAt == null
                        ? null
                        : new Withdrawal(
                                row.getString("withdrawn_by"),
                                withdrawnAt.toInstant(),
                                protection.open(row.getBytes("reason_sealed"))));
    }
}
