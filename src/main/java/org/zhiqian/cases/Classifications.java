package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.kernel.CaseId;

/** Every classification of a case with the thresholds that made it, since no notice fixes them. */
@Repository
@Transactional
public class Classifications {
    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Timeline timeline;
    private final Clock clock;

    Classifications(JdbcClient jdbc, CaseFiles caseFiles, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** One decision; the thresholds in words. */
    public record Classification(OffsetDateTime decidedAt, Severity severity, Priority priority, String thresholds) {}

    public void record(CaseId id, Severity severity, Priority priority, String thresholds) {
        record(id, severity, priority, thresholds, LocalDate.now(clock));
    }

    /** Decided on an earlier day. */
    public void record(CaseId id, Severity severity, Priority priority, String thresholds, LocalDate decidedOn) {
        jdbc.sql(
                        """
                INSERT INTO classifications (id, case_id, decided_at, severity, priority, thresholds)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        decidedOn.equals(LocalDate.now(clock))
                                ? OffsetDateTime.now(clock)
                                : decidedOn.atStartOfDay(clock.getZone()).toOffsetDateTime(),
                        severity.name(),
                        priority.name(),
                        thresholds)
                .update();
        caseFiles.classify(id, severity, priority);
        timeline.add(
                id,
                FactKind.CLASSIFIED,
                decidedOn,
                "%s，%s（%s）".formatted(severity.label(), priority.label(), thresholds));
    }

    @Transactional(readOnly = true)
    public List<Classification> of(CaseId id) {
        return jdbc.sql("SELECT * FROM classifications WHERE case_id = ? ORDER BY decided_at")
                .param(id.value())
                .query((row, number) -> new Classification(
                        row.getObject("decided_at", OffsetDateTime.class),
                        Severity.valueOf(row.getString("severity")),
                        Priority.valueOf(row.getString("priority")),
                        row.getString("thresholds")))
                .list();
    }
}
