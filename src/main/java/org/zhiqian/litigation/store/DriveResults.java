package org.zhiqian.litigation.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Money;
import org.zhiqian.litigation.EnforcementBasis;
import org.zhiqian.litigation.EnforcementResult;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** Cases of enforcement drives and what came of each. */
@Repository
@Transactional
public class DriveResults {
    private final JdbcClient jdbc;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    DriveResults(JdbcClient jdbc, CurrentOfficer currentOfficer, Clock clock) {
        this.jdbc = jdbc;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** One case with the amount that reached its workers in this drive, in 元, and how many results it has. */
    public record Standing(CaseNumber number, CaseId id, Money amount, int results) {}

    public void add(UUID matter, CaseId id, EnforcementBasis basis, String document, LocalDate appliedOn) {
        jdbc.sql("INSERT INTO drive_cases (matter_id, case_id, basis, document, applied_on) VALUES (?, ?, ?, ?, ?)")
                .params(matter, id.value(), basis.name(), document, appliedOn)
                .update();
    }

    public void record(UUID matter, CaseId id, EnforcementResult result, LocalDate happenedOn, Money amount) {
        jdbc.sql(
                        """
                INSERT INTO drive_results (id, matter_id, case_id, result, happened_on, amount, recorded_at, recorded_by)
                VALUES (:id, :matter, :caseId, :result, :happenedOn, :amount, :now, :officer)
                """)
                .param("id", UUID.randomUUID())
                .param("matter", matter)
                .param("caseId", id.value())
                .param("result", result.name())
                .param("happenedOn", happenedOn)
                .param("amount", amount.yuan())
                .param("now", OffsetDateTime.now(clock))
                .param("officer", currentOfficer.find().map(Reader::login).orElse("system"))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Standing> standings(UUID matter) {
        return jdbc.sql(
                        """
                SELECT c.number, c.id,
                    (SELECT coalesce(sum(r.amount), 0) FROM drive_results r
                        WHERE r.matter_id = d.matter_id AND r.case_id = d.case_id) AS amount,
                    (SELECT count(*) FROM drive_results r
                        WHERE r.matter_id = d.matter_id AND r.case_id = d.case_id) AS results
                FROM drive_cases d JOIN cases c ON c.id = d.case_id WHERE d.matter_id = ? ORDER BY c.number
                """)
                .param(matter)
                .query((row, number) -> new Standing(
                        new CaseNumber(row.getString("number")),
                        new CaseId(row.getObject("id", UUID.class)),
                        new Money(row.getBigDecimal("amount")),
                        row.getInt("results")))
                .list();
    }
}
