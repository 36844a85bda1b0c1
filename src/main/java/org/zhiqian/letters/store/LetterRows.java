package org.zhiqian.letters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.letters.About;
import org.zhiqian.letters.DrawnLetter;

/** The register of letters and their versions. */
@Repository
public class LetterRows {
    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One version and where its files are kept.
     *
     * @param pdf nothing before somebody has asked for it
     */
    public record Version(UUID docx, @Nullable UUID pdf) {}

    public void add(DrawnLetter letter, OffsetDateTime now) {
        About about = letter.about();
        jdbc.sql(
                        """
                INSERT INTO drawn_letters (id, letter, number, title, addressee, office, region, case_id, matter_id, session_id,
                    drawn_on, drawn_at, drawn_by, version, inner_file)
                VALUES (:id, :letter, :number, :title, :addressee, :office, :region, :caseId, :matterId, :sessionId,
                    :drawnOn, :now, :drawnBy, :version, :inner)
                """)
                .param("id", letter.id())
                .param("letter", letter.letter())
                .param("number", letter.number())
                .param("title", letter.title())
                .param("addressee", letter.addressee())
                .param("office", letter.office().toString())
                .param("region", about.region().value())
                .param("caseId", about.ofCase().map(CaseId::value).orElse(null))
                .param("matterId", about.matterId())
                .param("sessionId", about.sessionId())
                .param("drawnOn", letter.drawnOn())
                .param("now", now)
                .param("drawnBy", letter.drawnBy())
                .param("version", letter.version())
                .param("inner", letter.inner())
                .update();
    }

    public void addVersion(
            UUID id, int version, OffsetDateTime now, String officer, String template, UUID docx, String sha256) {
        jdbc.sql(
                        """
                INSERT INTO letter_versions (letter_id, version, drawn_at, drawn_by, template_sha256, docx, docx_sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, version, now, officer, template, docx, sha256)
                .update();
        jdbc.sql("UPDATE drawn_letters SET version = ? WHERE id = ?")
                .params(version, id)
                .update();
    }

    public void printed(UUID id, int version, UUID pdf, String sha256) {
        jdbc.sql("UPDATE letter_versions SET pdf = ?, pdf_sha256 = ? WHERE letter_id = ? AND version = ?")
                .params(pdf, sha256, id, version)
                .update();
    }

    public void issued(UUID id, LocalDate day) {
        jdbc.sql("UPDATE drawn_letters SET issued_on = ? WHERE id = ?")
                .params(day, id)
                .update();
    }

    public void voided(UUID id, LocalDate day, String reason) {
        jdbc.sql("UPDATE drawn_letters SET void_on = ?, void_reason = ? WHERE id = ?")
                .params(day, reason, id)
                .update();
    }

    public Version version(UUID id, int version) {
        return jdbc.sql("SELECT * FROM letter_versions WHERE letter_id = ? AND version = ?")
                .params(id, version)
                .query((row, number) ->
                        new Version(row.getObject("docx", UUID.class), row.getObject("pdf", UUID.class)))
                .single();
    }

    public Optional<DrawnLetter> find(UUID id) {
        return jdbc.sql("SELECT * FROM drawn_letters WHERE id = ?")
                .param(id)
                .query(LetterRows::letter)
                .optional();
    }

    /** The letter, held until the transaction ends. */
    public Optional<DrawnLetter> lock(UUID id) {
        return jdbc.sql("SELECT * FROM drawn_letters WHERE id = ? FOR UPDATE")
                .param(id)
                .query(LetterRows::letter)
                .optional();
    }

    /** Letters about the case and those of its matters. */
    public List<DrawnLetter> ofCase(CaseId id) {
        return jdbc.sql(
                        """
                SELECT * FROM drawn_letters WHERE case_id = :id
                    OR matter_id IN (SELECT l.matter_id FROM matter_cases l WHERE l.case_id = :id)
                ORDER BY drawn_at, number
                """)
                .param("id", id.value())
                .query(LetterRows::letter)
                .list();
    }

    public List<DrawnLetter> ofSession(UUID session) {
        return jdbc.sql("SELECT * FROM drawn_letters WHERE session_id = ? ORDER BY drawn_at, number")
                .param(session)
                .query(LetterRows::letter)
                .list();
    }

    /** The one in force of that kind about the same thing. */
    public Optional<DrawnLetter> latest(String letter, About about) {
        return jdbc.sql(
                        """
                SELECT * FROM drawn_letters WHERE letter = :letter AND void_on IS NULL
                    AND case_id IS NOT DISTINCT FROM CAST(:caseId AS uuid)
                    AND matter_id IS NOT DISTINCT FROM CAST(:matterId AS uuid)
                    AND session_id IS NOT DISTINCT FROM CAST(:sessionId AS uuid)
                ORDER BY drawn_at DESC FETCH FIRST 1 ROW ONLY
                """)
                .param("letter", letter)
                .param("caseId", about.ofCase().map(CaseId::value).orElse(null))
                .param("matterId", about.matterId())
                .param("sessionId", about.sessionId())
                .query(LetterRows::letter)
                .optional();
    }

    private static DrawnLetter letter(ResultSet row, int number) throws SQLException {
        @Nullable UUID caseId = row.getObject("case_id", UUID.class);
        return new DrawnLetter(
                row.getObject("id", UUID.class),
                row.getString("letter"),
                row.getString("number"),
                row.getString("title"),
                row.getString("addressee"),
                Office.parse(row.getString("office")),
                new About(
                        new RegionCode(row.getString("region")),
                        caseId == null ? null : new CaseId(caseId),
                        row.getObject("matter_id", UUID.class),
                        row.getObject("session_id", UUID.class)),
                row.getObject("drawn_on", LocalDate.class),
                row.getString("drawn_by"),
                row.getInt("version"),
                row.getBoolean("inner_file"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("void_on", LocalDate.class),
                row.getString("void_reason"));
    }
}
