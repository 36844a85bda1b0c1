package org.zhiqian.prevention.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.prevention.CreditRating;
import org.zhiqian.prevention.Operation;
import org.zhiqian.prevention.ProjectCheck;

/** What is known of employers and projects from complaints and inspections (经营状况、信用等级、历史投诉). */
@Repository
@Transactional(readOnly = true)
public class Indicators {
    private static final String MISSING = Arrays.stream(ProjectCheck.Item.values())
            .map(item -> "CASE WHEN k." + item.name() + " = 'MISSING' THEN 1 ELSE 0 END")
            .collect(Collectors.joining(" + "));
    private static final String COUNTED =
            """
             WHERE c.received_on >= :since AND c.status NOT IN ('TURNED_AWAY', 'MERGED') AND NOT EXISTS
                (SELECT 1 FROM verifications v WHERE v.case_id = c.id AND v.outcome = 'NOT_ARREARS' AND v.sequence =
                    (SELECT max(sequence) FROM verifications WHERE case_id = c.id))
            """;
    private static final String OF_CASE =
            """
            c.region, c.id, c.received_on, c.industry,
                EXISTS (SELECT 1 FROM case_tags t WHERE t.case_id = c.id AND t.kind = 'OWNERSHIP' AND t.tag = 'STATE_OWNED')
                    AS state_owned,
                (SELECT max(closed_on) FROM closings WHERE case_id = c.id) AS closed_on
            """;

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One case against an employer or about a project.
     *
     * @param place the same for the same employer or project
     * @param closedOn when it was last closed
     */
    public record Complaint(
            RegionCode region,
            String place,
            @Nullable String employerName,
            @Nullable String projectName,
            UUID caseId,
            LocalDate receivedOn,
            @Nullable LocalDate closedOn,
            Industry industry,
            boolean stateOwned) {}

    /** What the inspection of a place found. */
    public record Found(
            RegionCode region,
            String employerName,
            @Nullable String projectName,
            LocalDate inspectedOn,
            int missing,
            Operation operation,
            CreditRating rating,
            Industry industry,
            boolean stateOwned) {}

    public List<Complaint> complaints(LocalDate since) {
        return jdbc.sql("SELECT " + OF_CASE
                        + """
                , 'E' || coalesce(p.credit_code, p.name_index) AS place, p.name AS employer, NULL AS project
                FROM cases c JOIN parties p ON p.case_id = c.id AND p.name IS NOT NULL AND p.role IN ('EMPLOYER',
                    'LABOUR_USER', 'GENERAL_CONTRACTOR', 'SPECIALIST_SUBCONTRACTOR', 'LABOUR_SUBCONTRACTOR')
                """
                        + COUNTED + " UNION ALL SELECT " + OF_CASE
                        + ", 'P' || c.project_name AS place, NULL AS employer, c.project_name AS project FROM cases c"
                        + COUNTED + " AND c.project_name IS NOT NULL")
                .param("since", since)
                .query((row, number) -> new Complaint(
                        new RegionCode(row.getString("region")),
                        row.getString("place"),
                        row.getString("employer"),
                        row.getString("project"),
                        row.getObject("id", UUID.class),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        Industry.valueOf(row.getString("industry")),
                        row.getBoolean("state_owned")))
                .list();
    }

    /** The last inspection of each place since that day. */
    public List<Found> inspections(LocalDate since) {
        return jdbc.sql(
                        "SELECT i.region, i.employer_name, i.project_name, i.inspected_on, k.operation, k.credit_rating,"
                                + " k.industry, " + MISSING
                                + """
                 AS missing, EXISTS (SELECT 1 FROM inspection_ownership o WHERE o.inspection_id = i.id
                    AND o.ownership = 'STATE_OWNED') AS state_owned
                FROM inspections i JOIN inspection_checks k ON k.inspection_id = i.id
                WHERE i.inspected_on >= :since AND NOT EXISTS (SELECT 1 FROM inspections n
                    JOIN inspection_checks l ON l.inspection_id = n.id WHERE n.region = i.region
                    AND n.employer_key = i.employer_key AND n.project_key = i.project_key
                    AND (n.inspected_on, n.recorded_at) > (i.inspected_on, i.recorded_at))
                """)
                .param("since", since)
                .query((row, number) -> new Found(
                        new RegionCode(row.getString("region")),
                        row.getString("employer_name"),
                        row.getString("project_name"),
                        row.getObject("inspected_on", LocalDate.class),
                        row.getInt("missing"),
                        Operation.valueOf(row.getString("operation")),
                        CreditRating.valueOf(row.getString("credit_rating")),
                        Industry.valueOf(row.getString("industry")),
                        row.getBoolean("state_owned")))
                .list();
    }

    /** False if that fact has given warning before. */
    @Transactional
    public boolean take(RegionCode region, String place, LocalDate factOn, boolean recurrent) {
        return jdbc.sql(
                                """
                        INSERT INTO early_warnings (region, place, fact_on, recurrent) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                        .params(region.value(), place, factOn, recurrent)
                        .update()
                == 1;
    }

    @Transactional
    public void warned(RegionCode region, String place, LocalDate factOn, UUID matter) {
        jdbc.sql("UPDATE early_warnings SET matter_id = ? WHERE region = ? AND place = ? AND fact_on = ?")
                .params(matter, region.value(), place, factOn)
                .update();
    }

    /** Whether arrears came back there after they had been cleared (边清边欠). */
    public boolean isRecurrent(UUID matter) {
        return jdbc.sql("SELECT recurrent FROM early_warnings WHERE matter_id = ?")
                .param(matter)
                .query(Boolean.class)
                .single();
    }
}
