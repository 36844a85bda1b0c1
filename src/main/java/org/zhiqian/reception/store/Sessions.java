package org.zhiqian.reception.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.ReceptionSession;
import org.zhiqian.reception.model.SessionKind;
import org.zhiqian.reception.model.SessionStatus;

/** The reception sessions of every region, from opening to the close-out sheet. */
@Repository
@Transactional
public class Sessions {
    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing if the session is there already, whoever opened it. */
    public Optional<ReceptionSession> open(ReceptionSession.Opening opened) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql(
                        """
                INSERT INTO reception_sessions (id, campaign, region, number, kind, status, planned_on, session_on,
                    starts_at, ends_at, place, project_name, arranged_on)
                VALUES (:id, :campaign, :region, :number, :kind, :status, :plannedOn, :date, :startsAt, :endsAt, :place,
                    :projectName, :today) ON CONFLICT DO NOTHING
                """)
                .param("id", id)
                .param("campaign", opened.campaign())
                .param("region", opened.region().value())
                .param("number", opened.number())
                .param("kind", opened.kind().name())
                .param("status", SessionStatus.PLANNED.name())
                .param("plannedOn", opened.plannedOn())
                .param("date", opened.date())
                .param("startsAt", opened.startsAt())
                .param("endsAt", opened.endsAt())
                .param("place", opened.place())
                .param("projectName", opened.projectName().orElse(null))
                .param("today", LocalDate.now(clock))
                .update();
        return added == 0 ? Optional.empty() : find(id);
    }

    /** Which process the session runs in. */
    public void runsIn(UUID id, String processInstanceId) {
        jdbc.sql("UPDATE reception_sessions SET process_instance_id = ? WHERE id = ?")
                .params(processInstanceId, id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ReceptionSession> find(UUID id) {
        return jdbc.sql("SELECT * FROM reception_sessions WHERE id = ?")
                .param(id)
                .query(Sessions::session)
                .optional();
    }

    @Transactional(readOnly = true)
    public ReceptionSession get(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有这个接访场次，请刷新后再看。"));
    }

    /** The session, held until the transaction ends. */
    public ReceptionSession lock(UUID id) {
        jdbc.sql("SELECT id FROM reception_sessions WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return get(id);
    }

    /** The sessions of these regions on these days, both ends included, the earliest first. */
    @Transactional(readOnly = true)
    public List<ReceptionSession> between(Collection<RegionCode> regions, LocalDate from, LocalDate to) {
        if (regions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                SELECT * FROM reception_sessions
                WHERE region IN (:regions) AND session_on >= :from AND session_on <= :to
                ORDER BY session_on, region, kind, number
                """)
                .param("regions", regions.stream().map(RegionCode::value).toList())
                .param("from", from)
                .param("to", to)
                .query(Sessions::session)
                .list();
    }

    /** Those of the region that are neither closed nor cancelled. */
    @Transactional(readOnly = true)
    public List<ReceptionSession> open(String campaign, RegionCode region) {
        return jdbc.sql(
                        """
                SELECT * FROM reception_sessions
                WHERE campaign = ? AND region = ? AND closed_at IS NULL AND status <> 'CANCELLED'
                ORDER BY session_on, kind, number
                """)
                .params(campaign, region.value())
                .query(Sessions::session)
                .list();
    }

    public void settlePlace(UUID id, String place) {
        jdbc.sql("UPDATE reception_sessions SET place = ? WHERE id = ?")
                .params(place, id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ReceptionSession> find(String campaign, RegionCode region, SessionKind kind, int number) {
        return jdbc.sql(
                        """
                SELECT * FROM reception_sessions WHERE campaign = ? AND region = ? AND kind = ? AND number = ?
                """)
                .params(campaign, region.value(), kind.name(), number)
                .query(Sessions::session)
                .optional();
    }

    /** To another time or place; it has to be published again, and calendars have to be told. */
    public void move(UUID id, LocalDate date, LocalTime startsAt, LocalTime endsAt, String place) {
        jdbc.sql(
                        """
                UPDATE reception_sessions SET session_on = :date, starts_at = :startsAt, ends_at = :endsAt,
                    place = :place, status = 'PLANNED', published_on = NULL, unpublished_at = NULL,
                    arranged_on = :today, calendar_sequence = calendar_sequence + 1
                WHERE id = :id
                """)
                .param("id", id)
                .param("date", date)
                .param("startsAt", startsAt)
                .param("endsAt", endsAt)
                .param("place", place)
                .param("today", LocalDate.now(clock))
                .update();
    }

    public void cancel(UUID id) {
        jdbc.sql(
                        """
                UPDATE reception_sessions SET status = 'CANCELLED', calendar_sequence = calendar_sequence + 1
                WHERE id = ?
                """)
                .param(id)
                .update();
    }

    /** Why it was moved or cancelled, and by which notice. */
    public void explain(UUID id, String changeNotice, String reason) {
        jdbc.sql("UPDATE reception_sessions SET change_notice = ?, change_reason = ? WHERE id = ?")
                .params(changeNotice, reason, id)
                .update();
    }

    /** Those on the rota were told before; their calendars have to follow. */
    public void countRotaChange(UUID id) {
        jdbc.sql("UPDATE reception_sessions SET rota_changes = rota_changes + 1 WHERE id = ?")
                .param(id)
                .update();
    }

    public void publish(UUID id, String officeNotice, String noticeUrl, LocalDate publishedOn) {
        jdbc.sql(
                        """
                UPDATE reception_sessions SET status = 'PUBLISHED', office_notice = :notice, notice_url = :url,
                    published_on = :day WHERE id = :id
                """)
                .param("notice", officeNotice)
                .param("url", noticeUrl)
                .param("day", publishedOn)
                .param("id", id)
                .update();
    }

    /** Returns whether it was not marked before. */
    public boolean markUnpublished(UUID id) {
        return mark("unpublished_at", id);
    }

    /** Returns whether it was not marked before. */
    public boolean markUnclosed(UUID id) {
        return mark("unclosed_at", id);
    }

    public void hold(UUID id, LocalDate heldOn) {
        jdbc.sql("UPDATE reception_sessions SET status = 'HELD', held_on = ? WHERE id = ?")
                .params(heldOn, id)
                .update();
    }

    public void close(UUID id, String officer) {
        jdbc.sql("UPDATE reception_sessions SET closed_at = ?, closed_by = ? WHERE id = ?")
                .params(OffsetDateTime.now(clock), officer, id)
                .update();
    }

    private boolean mark(String column, UUID id) {
        return jdbc.sql("UPDATE reception_sessions SET " + column + " = ? WHERE id = ? AND " + column + " IS NULL")
                        .params(OffsetDateTime.now(clock), id)
                        .update()
                == 1;
    }

    private static ReceptionSession session(ResultSet row, int line) throws SQLException {
        return new ReceptionSession(
                row.getObject("id", UUID.class),
                row.getString("campaign"),
                new RegionCode(row.getString("region")),
                SessionKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                SessionStatus.valueOf(row.getString("status")),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("session_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                Optional.ofNullable(row.getString("project_name")),
                Optional.ofNullable(row.getString("office_notice")),
                Optional.ofNullable(row.getString("notice_url")),
                Optional.ofNullable(row.getObject("published_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("unpublished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("change_notice")),
                Optional.ofNullable(row.getString("change_reason")),
                Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("arranged_on", LocalDate.class),
                row.getInt("calendar_sequence"),
                row.getInt("rota_changes"));
    }
}
