package org.zhiqian.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/** The head of every case file: state, dates and class. */
@Repository
@Transactional
public class CaseFiles {
    static final String STATE =
            """
            SELECT c.*, EXISTS (SELECT 1 FROM case_tags t WHERE t.case_id = c.id AND t.kind = 'RISK') AS risk
            FROM cases c
            """;

    private final JdbcClient jdbc;

    CaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public CaseState get(CaseId id) {
        return jdbc.sql(STATE + "WHERE c.id = ?")
                .param(id.value())
                .query(CaseFiles::state)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<CaseState> find(CaseNumber number) {
        return jdbc.sql(STATE + "WHERE c.number = ?")
                .param(number.value())
                .query(CaseFiles::state)
                .optional();
    }

    /** The case a petitioner asks for: his or her own, or the one it was merged into. */
    @Transactional(readOnly = true)
    public Optional<CaseState> ofQueryCode(String code) {
        return jdbc.sql(
                        STATE
                                + """
                WHERE c.id = (SELECT coalesce((SELECT g.lead_case FROM case_mergers g WHERE g.merged_case = a.id), a.id)
                    FROM cases a WHERE a.query_code = :code
                        OR a.id = (SELECT p.case_id FROM petitioners p WHERE p.query_code = :code))
                """)
                .param("code", code)
                .query(CaseFiles::state)
                .optional();
    }

    /** The case, held until the transaction ends, so that two officers cannot pay or close it past each other. */
    public CaseState lock(CaseId id) {
        jdbc.sql("SELECT id FROM cases WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query()
                .singleRow();
        return get(id);
    }

    public void moveTo(CaseId id, CaseStatus status) {
        set(id, "status", status.name());
    }

    public void accept(CaseId id, LocalDate acceptedOn, @Nullable String handler) {
        set(id, "accepted_on", acceptedOn);
        set(id, "handler", handler);
        moveTo(id, CaseStatus.VERIFYING);
    }

    public void classify(CaseId id, Severity severity, Priority priority) {
        set(id, "severity", severity.name());
        set(id, "priority", priority.name());
        moveTo(id, CaseStatus.HANDLING);
    }

    public void resolveBy(CaseId id, LocalDate date) {
        set(id, "resolve_by", date);
    }

    /** People, of them migrant and low-income, and 元 that leave the claim from today on; the lists of earlier days keep them. */
    public void reduceClaim(CaseId id, LocalDate day, int people, int migrants, int lowIncomePeople, Money amount) {
        jdbc.sql(
                        """
                UPDATE cases SET people = people - :people, roster_people = roster_people - :people,
                    migrants = migrants - :migrants, low_income_people = low_income_people - :lowIncome,
                    claimed_amount = claimed_amount - :amount WHERE id = :id
                """)
                .param("people", people)
                .param("migrants", migrants)
                .param("lowIncome", lowIncomePeople)
                .param("amount", amount.yuan())
                .param("id", id.value())
                .update();
        jdbc.sql("INSERT INTO claim_changes (id, case_id, changed_on, people, amount) VALUES (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        day,
                        -people,
                        amount.yuan().negate())
                .update();
    }

    /** The case has low-income workers from now on, among them those of a case merged into it. */
    public void addLowIncomePeople(CaseId id, int people) {
        jdbc.sql("UPDATE cases SET low_income_people = low_income_people + ?, priority = ? WHERE id = ?")
                .params(people, Priority.LOW_INCOME.name(), id.value())
                .update();
    }

    /** From now on the offices of that region work the case; it stays one of the region of its origin. */
    public void handleIn(CaseId id, RegionCode region) {
        set(id, "handling_region", region.value());
    }

    /** The case was taken over from a ledger; its first task has been waiting since that day. */
    public void waitingSince(CaseId id, LocalDate day) {
        set(id, "waiting_since", day);
    }

    /** The day since which the first task of a case has been waiting, if it was taken over from a ledger. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> waitingSince(CaseId id) {
        return jdbc.sql("SELECT waiting_since FROM cases WHERE id = ? AND waiting_since IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM deadlines d WHERE d.case_id = cases.id)")
                .param(id.value())
                .query(LocalDate.class)
                .optional();
    }

    private void set(CaseId id, String column, @Nullable Object value) {
        jdbc.sql("UPDATE cases SET " + column + " = :value WHERE id = :id")
                .param("value", value)
                .param("id", id.value())
                .update();
    }

    static CaseState state(ResultSet row, int number) throws SQLException {
        @Nullable String severity = row.getString("severity");
        @Nullable String handledIn = row.getString("handling_region");
        return new CaseState(
                new CaseId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("number")),
                row.getString("query_code"),
                new RegionCode(row.getString("region")),
                new RegionCode(handledIn == null ? row.getString("region") : handledIn),
                CaseStatus.valueOf(row.getString("status")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("accepted_on", LocalDate.class),
                row.getObject("resolve_by", LocalDate.class),
                severity == null ? null : Severity.valueOf(severity),
                Priority.valueOf(row.getString("priority")),
                row.getInt("people"),
                row.getInt("low_income_people"),
                row.getBoolean("risk"),
                row.getBoolean("collective_visit"),
                new Money(row.getBigDecimal("claimed_amount")),
                row.getString("project_name"),
                Industry.valueOf(row.getString("industry")),
                row.getString("handler"));
    }
}
