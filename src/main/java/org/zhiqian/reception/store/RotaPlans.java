package org.zhiqian.reception.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Office;
import org.zhiqian.reception.model.RotaEntry;
import org.zhiqian.reception.model.RotaEntry.Duty;
import org.zhiqian.reception.model.SessionKey;

/** Rotas a region has fixed in advance, for sessions that are not opened yet. */
@Repository
@Transactional
public class RotaPlans {
    private static final String OF_SESSION = " WHERE campaign = ? AND region = ? AND kind = ? AND number = ?";

    private final JdbcClient jdbc;

    RotaPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<RotaEntry> of(SessionKey session) {
        return jdbc.sql("SELECT * FROM rota_plans" + OF_SESSION + " ORDER BY duty, position")
                .params(
                        session.campaign(),
                        session.region().value(),
                        session.kind().name(),
                        session.number())
                .query(RotaPlans::entry)
                .list();
    }

    public void set(SessionKey session, List<RotaEntry> entries) {
        jdbc.sql("DELETE FROM rota_plans" + OF_SESSION)
                .params(
                        session.campaign(),
                        session.region().value(),
                        session.kind().name(),
                        session.number())
                .update();
        for (RotaEntry entry : entries) {
            jdbc.sql(
                            """
                    INSERT INTO rota_plans (id, campaign, region, kind, number, duty, position, office, post)
                    VALUES (:id, :campaign, :region, :kind, :number, :duty, :position, :office, :post)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("campaign", session.campaign())
                    .param("region", session.region().value())
                    .param("kind", session.kind().name())
                    .param("number", session.number())
                    .param("duty", entry.duty().name())
                    .param("position", entry.position())
                    .param("office", entry.office().toString())
                    .param("post", entry.post())
                    .update();
        }
    }

    private static RotaEntry entry(ResultSet row, int line) throws SQLException {
        return new RotaEntry(
                Duty.valueOf(row.getString("duty")),
                row.getInt("position"),
                Office.parse(row.getString("office")),
                row.getString("post"),
                Optional.empty(),
                Optional.empty());
    }
}
