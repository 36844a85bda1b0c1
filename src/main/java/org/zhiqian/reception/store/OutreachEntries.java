package org.zhiqian.reception.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reception.model.OutreachEntry;
import org.zhiqian.reception.model.OutreachKind;

/** Single entries of consultations and of publicity, and taking one back. */
@Repository
public class OutreachEntries {
    private static final String ALL =
            """
            SELECT * FROM (
                SELECT id, 'CONSULTATION' AS kind, region, consulted_on AS happened_on, persons, 0 AS events,
                    0 AS leaflets, topic AS about, recorded_by, withdrawn_by, withdraw_reason FROM consultations
                UNION ALL
                SELECT id, 'PUBLICITY' AS kind, region, happened_on, 0 AS persons, sessions AS events, leaflets,
                    note AS about, recorded_by, withdrawn_by, withdraw_reason FROM publicity
            ) entries
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutreachEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With those that were withdrawn, the latest day first. */
    public List<OutreachEntry> between(RegionCode region, LocalDate from, LocalDate to) {
        return jdbc.sql(ALL
                        + " WHERE region = ? AND happened_on >= ? AND happened_on <= ? ORDER BY happened_on DESC, id")
                .params(region.value(), from, to)
                .query(OutreachEntries::entry)
                .list();
    }

    public Optional<OutreachEntry> find(UUID id) {
        return jdbc.sql(ALL + " WHERE id = ?")
                .param(id)
                .query(OutreachEntries::entry)
                .optional();
    }

    /** Returns whether it was not withdrawn before. */
    public boolean withdraw(OutreachEntry entry, String reason, String officer) {
        String table = entry.kind() == OutreachKind.CONSULTATION ? "consultations" : "publicity";
        return jdbc.sql("UPDATE " + table + " SET withdrawn_at = ?, withdrawn_by = ?, withdraw_reason = ?"
                                + " WHERE id = ? AND withdrawn_at IS NULL")
                        .params(OffsetDateTime.now(clock), officer, reason, entry.id())
                        .update()
                == 1;
    }

    private static OutreachEntry entry(ResultSet row, int line) throws SQLException {
        return new OutreachEntry(
                row.getObject("id", UUID.class),
                OutreachKind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("region")),
                row.getObject("happened_on", LocalDate.class),
                row.getInt("persons"),
                row.getInt("events"),
                row.getInt("leaflets"),
                row.getString("about"),
                row.getString("recorded_by"),
                row.getString("withdrawn_by"),
                row.getString("withdraw_reason"));
    }
}
