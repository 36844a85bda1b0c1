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
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.kernel.CaseId;

/** What the authorities did in a case, dated as they did it; the statutory tables count it. */
@Repository
@Transactional
public class Acts {
    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    Acts(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * One act.
     *
     * @param document the number of the document, if it has one
     */
    public record Act(ActKind kind, LocalDate actedOn, @Nullable String document) {}

    public void record(CaseId id, Act act) {
        jdbc.sql(
                        """
                INSERT INTO acts (id, case_id, kind, acted_on, document, recorded_at, recorded_by)
                VALUES (:id, :caseId, :kind, :actedOn, :document, :recordedAt, :recordedBy)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("kind", act.kind().name())
                .param("actedOn", act.actedOn())
                .param("document", act.document())
                .param("recordedAt", OffsetDateTime.now(clock))
                .param("recordedBy", timeline.officer())
                .update();
        timeline.add(
                id,
                FactKind.ACTED,
                act.actedOn(),
                act.document() == null ? act.kind().label() : act.kind().label() + "，" + act.document());
    }

    @Transactional(readOnly = true)
    public List<Act> of(CaseId id) {
        return jdbc.sql("SELECT * FROM acts WHERE case_id = ? ORDER BY acted_on, recorded_at")
                .param(id.value())
                .query((row, number) -> new Act(
                        ActKind.valueOf(row.getString("kind")),
                        row.getObject("acted_on", LocalDate.class),
                        row.getString("document")))
                .list();
    }
}
