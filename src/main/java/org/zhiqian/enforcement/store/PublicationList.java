package org.zhiqian.enforcement.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.RegionCode;

/** The cases of each round of publication. */
@Repository
public class PublicationList {
    private final JdbcClient jdbc;

    PublicationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One case in words for the public. */
    public record Entry(CaseId caseId, String facts, String handling) {}

    public void add(UUID matter, RegionCode region) {
        jdbc.sql("INSERT INTO publications (matter_id, region) VALUES (?, ?)")
                .params(matter, region.value())
                .update();
    }

    /** The publication that goes on in a region. */
    public Optional<UUID> openIn(RegionCode region) {
        return jdbc.sql("SELECT p.matter_id FROM publications p WHERE p.region = ? AND p.matter_id IN"
                        + " (SELECT m.id FROM matters m WHERE m.closed_on IS NULL)")
                .param(region.value())
                .query(UUID.class)
                .optional();
    }

    public void add(UUID matter, Entry entry) {
        jdbc.sql("INSERT INTO publication_entries (matter_id, case_id, facts, handling) VALUES (?, ?, ?, ?)")
                .params(matter, entry.caseId().value(), entry.facts(), entry.handling())
                .update();
    }

    public List<Entry> waiting(UUID matter) {
        return jdbc.sql("SELECT * FROM publication_entries WHERE matter_id = ? AND published_on IS NULL")
                .param(matter)
                .query((row, number) -> new Entry(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("facts"),
                        row.getString("handling")))
                .list();
    }

    public void clearWaiting(UUID matter) {
        jdbc.sql("DELETE FROM publication_entries WHERE matter_id = ? AND published_on IS NULL")
                .param(matter)
                .update();
    }

    public void published(UUID matter, LocalDate day) {
        jdbc.sql("UPDATE publication_entries SET published_on = ? WHERE matter_id = ? AND published_on IS NULL")
                .params(day, matter)
                .update();
    }
}
