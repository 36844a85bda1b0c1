package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;
import org.zhiqian.protection.Protection;

/** The course of a case (经过): dated facts in the order they were recorded, never changed. */
@Repository
@Transactional
public class Timeline {
    private final JdbcClient jdbc;
    private final Protection protection;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Protection protection, CurrentOfficer currentOfficer, Clock clock) {
        this.jdbc = jdbc;
        this.protection = protection;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /**
     * One thing that happened.
     *
     * @param happenedOn the day of the fact itself; when it was written down is kept beside it
     * @param summary without personal data
     */
    public record Fact(
            FactKind kind,
            LocalDate happenedOn,
            OffsetDateTime recordedAt,
            String recordedBy,
            String summary,
            @Nullable String note) {}

    public void add(CaseId id, FactKind kind, LocalDate happenedOn, String summary) {
        add(id, kind, happenedOn, summary, null);
    }

    /** With a note in an officer's own words, which is stored sealed. */
    public void add(CaseId id, FactKind kind, LocalDate happenedOn, String summary, @Nullable String note) {
        jdbc.sql("SELECT id FROM cases WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query()
                .singleRow();
        jdbc.sql(
                        """
                INSERT INTO facts (id, case_id, sequence, kind, happened_on, recorded_at, recorded_by, summary, note_sealed)
                VALUES (:id, :caseId, (SELECT coalesce(max(sequence), 0) + 1 FROM facts WHERE case_id = :caseId), :kind,
                    :happenedOn, :recordedAt, :recordedBy, :summary, :note)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("kind", kind.name())
                .param("happenedOn", happenedOn)
                .param("recordedAt", OffsetDateTime.now(clock))
                .param("recordedBy", officer())
                .param("summary", summary.length() > 500 ? summary.substring(0, 500) : summary)
                .param("note", protection.sealOrNull(note))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Fact> of(CaseId id) {
        return jdbc.sql("SELECT * FROM facts WHERE case_id = ? ORDER BY sequence")
                .param(id.value())
                .query((row, number) -> new Fact(
                        FactKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class),
                        row.getString("recorded_by"),
                        row.getString("summary"),
                        protection.openOrNull(row.getBytes("note_sealed"))))
                .list();
    }

    /** The account that acts, or {@code system} in jobs. */
    String officer() {
        return currentOfficer.find().map(Reader::login).orElse("system");
    }
}
