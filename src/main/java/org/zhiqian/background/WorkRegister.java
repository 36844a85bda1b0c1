package org.zhiqian.background;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.documents.Content;

/** The works of all nodes. Each statement is seen at once by whoever asks, on whatever node. */
@Repository
class WorkRegister {
    private static final String WORKS =
            "SELECT id, officer, file_name, media_type, subject, state, done, total, refusal, content_id, begun_at, heard_at,"
                    + " finished_at, kept_until FROM background_works";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes one of the officer's places, of which there are so many; none if all are taken. */
    Optional<UUID> create(String officer, Export export, int places) {
        jdbc.sql("UPDATE background_works SET place = NULL WHERE officer = ? AND place IS NOT NULL AND heard_at < ?")
                .params(officer, now().minus(Workers.SILENCE))
                .update();
        UUID id = UUID.randomUUID();
        while (true) {
            OptionalInt free = freePlace(officer, places);
            if (free.isEmpty()) {
                return Optional.empty();
            }
            try {
                insert(id, officer, export, free.getAsInt());
                return Optional.of(id);
            } catch (DuplicateKeyException takenMeanwhile) {
                // the next free one, if any
            }
        }
    }

    private OptionalInt freePlace(String officer, int places) {
        Set<Integer> taken =
                new HashSet<>(jdbc.sql("SELECT place FROM background_works WHERE officer = ? AND place IS NOT NULL")
                        .param(officer)
                        .query(Integer.class)
                        .list());
        return IntStream.rangeClosed(1, places)
                .filter(place -> !taken.contains(place))
                .findFirst();
    }

    private void insert(UUID id, String officer, Export export, int place) {
        jdbc.sql(
                        """
                INSERT INTO background_works (id, officer, place, file_name, media_type, subject, state, done, total, begun_at, heard_at)
                VALUES (:id, :officer, :place, :fileName, :mediaType, :subject, 'WAITING', 0, 0, :now, :now)
                """)
                .param("id", id)
                .param("officer", officer)
                .param("place", place)
                .param("fileName", export.fileName())
                .param("mediaType", export.type().toString())
                .param("subject", export.subject())
                .param("now", now())
                .update();
    }

    void progress(UUID id, int done, int total) {
        jdbc.sql("UPDATE background_works SET state = 'RUNNING', done = ?, total = ?, heard_at = ?"
                        + " WHERE id = ? AND finished_at IS NULL")
                .params(done, total, now(), id)
                .update();
    }

    /** A sign of life. */
    void alive(UUID id) {
        jdbc.sql("UPDATE background_works SET heard_at = ? WHERE id = ? AND finished_at IS NULL")
                .params(now(), id)
                .update();
    }

    void finish(UUID id, Content content, OffsetDateTime keptUntil) {
        jdbc.sql(
                        "UPDATE background_works SET state = 'DONE', place = NULL, done = total, content_id = ?, kept_until = ?,"
                                + " heard_at = ?, finished_at = ? WHERE id = ?")
                .params(content.id(), keptUntil, now(), now(), id)
                .update();
    }

    void giveUp(UUID id, WorkState state, String refusal) {
        jdbc.sql("UPDATE background_works SET state = ?, place = NULL, refusal = ?, heard_at = ?, finished_at = ?"
                        + " WHERE id = ? AND finished_at IS NULL")
                .params(state.name(), refusal, now(), now(), id)
                .update();
    }

    /** The work, if it is that officer's. */
    Optional<Work> find(UUID id, String officer) {
        return jdbc.sql(WORKS + " WHERE id = ? AND officer = ?")
                .params(id, officer)
                .query(this::work)
                .optional();
    }

    /** The latest first. */
    List<Work> latest(String officer, int size) {
        return jdbc.sql(WORKS + " WHERE officer = ? ORDER BY begun_at DESC, id FETCH FIRST ? ROWS ONLY")
                .params(officer, size)
                .query(this::work)
                .list();
    }

    /** Of those whose node is gone. */
    void endSilent(String refusal) {
        jdbc.sql("UPDATE background_works SET state = ?, place = NULL, refusal = ?, finished_at = ?"
                        + " WHERE finished_at IS NULL AND heard_at < ?")
                .params(WorkState.INTERRUPTED.name(), refusal, now(), now().minus(Workers.SILENCE))
                .update();
    }

    /** Works begun before that moment are no longer listed. */
    void forgetBefore(OffsetDateTime moment) {
        jdbc.sql("DELETE FROM background_works WHERE begun_at < ? AND place IS NULL")
                .param(moment)
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Work work(ResultSet row, int number) throws SQLException {
        return new Work(
                row.getObject("id", UUID.class),
                row.getString("officer"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getString("subject"),
                WorkState.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("refusal"),
                row.getObject("content_id", UUID.class),
                required(row, "begun_at"),
                required(row, "heard_at"),
                moment(row, "finished_at"),
                moment(row, "kept_until"));
    }

    private OffsetDateTime required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(zone())
                .toOffsetDateTime();
    }

    private @Nullable OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class) == null ? null : required(row, column);
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
