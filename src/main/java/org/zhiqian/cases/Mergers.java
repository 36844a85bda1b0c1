package org.zhiqian.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;

/**
 * Which cases were merged into which (并案). A merged case keeps its place among the cases received; what is found of its lead
 * case, and its closing, count for it too, its people and money only in the lead case.
 */
@Repository
@Transactional
public class Mergers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Mergers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that were merged into the merged case follow it. */
    public void merge(CaseId merged, CaseId lead) {
        jdbc.sql("UPDATE case_mergers SET lead_case = ? WHERE lead_case = ?")
                .params(lead.value(), merged.value())
                .update();
        jdbc.sql("INSERT INTO case_mergers (merged_case, lead_case, merged_on) VALUES (?, ?, ?)")
                .params(merged.value(), lead.value(), LocalDate.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<CaseId> leadOf(CaseId merged) {
        return jdbc.sql("SELECT lead_case FROM case_mergers WHERE merged_case = ?")
                .param(merged.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    @Transactional(readOnly = true)
    public List<CaseId> mergedInto(CaseId lead) {
        return jdbc
                .sql("SELECT merged_case FROM case_mergers WHERE lead_case = ? ORDER BY merged_on, merged_case")
                .param(lead.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    /** Whether the cases have a respondent or the project in common. */
    @Transactional(readOnly = true)
    public boolean haveInCommon(CaseId one, CaseId other) {
        return jdbc.sql(
                                """
                        SELECT count(*) FROM cases a JOIN cases b ON b.id = :other WHERE a.id = :one
                            AND (a.project_name = b.project_name OR EXISTS (SELECT 1 FROM parties p JOIN parties q
                                ON q.case_id = b.id AND (q.name_index = p.name_index OR q.credit_code = p.credit_code)
                                WHERE p.case_id = a.id))
                        """)
                        .param("one", one.value())
                        .param("other", other.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
