package org.zhiqian.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.DateText;
import org.zhiqian.cases.model.ActKind;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.ServiceManner;
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
     * @param servedManner how an order was served; an order without it counts as not served
     * @param complyBy the last day an order leaves for paying (责令期限)
     */
    public record Act(
            ActKind kind,
            LocalDate actedOn,
            @Nullable String document,
            @Nullable ServiceManner servedManner,
            @Nullable LocalDate complyBy) {

        /** What is no served order. */
        public Act(ActKind kind, LocalDate actedOn, @Nullable String document) {
            this(kind, actedOn, document, null, null);
        }

        /** Whether the days that a served order has left for paying are over on that day. */
        public boolean hasExpiredBefore(LocalDate day) {
            return kind == ActKind.ORDER && servedManner != null && complyBy != null && complyBy.isBefore(day);
        }

        private String summary() {
            return Stream.of(
                            kind.label(),
                            document,
                            servedManner == null ? null : servedManner.label(),
                            complyBy == null ? null : "期限至 " + DateText.of(complyBy))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("，"));
        }
    }

    public void record(CaseId id, Act act) {
        jdbc.sql(
                        """
                INSERT INTO acts (id, case_id, kind, acted_on, document, served_manner, comply_by, recorded_at, recorded_by)
                VALUES (:id, :caseId, :kind, :actedOn, :document, :servedManner, :complyBy, :recordedAt, :recordedBy)
                """)
                .param("id", UUID.randomUUID())
                .param("caseId", id.value())
                .param("kind", act.kind().name())
                .param("actedOn", act.actedOn())
                .param("document", act.document())
                .param(
                        "servedManner",
                        act.servedManner() == null ? null : act.servedManner().name())
                .param("complyBy", act.complyBy())
                .param("recordedAt", OffsetDateTime.now(clock))
                .param("recordedBy", timeline.officer())
                .update();
        timeline.add(id, FactKind.ACTED, act.actedOn(), act.summary());
    }

    @Transactional(readOnly = true)
    public List<Act> of(CaseId id) {
        return jdbc.sql("SELECT * FROM acts WHERE case_id = ? ORDER BY acted_on, recorded_at")
                .param(id.value())
                .query(Acts::act)
                .list();
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        @Nullable String servedManner = row.getString("served_manner");
        return new Act(
                ActKind.valueOf(row.getString("kind")),
                row.getObject("acted_on", LocalDate.class),
                row.getString("document"),
                servedManner == null ? null : ServiceManner.valueOf(servedManner),
                row.getObject("comply_by", LocalDate.class));
    }
}
