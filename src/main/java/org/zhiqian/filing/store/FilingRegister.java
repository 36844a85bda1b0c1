package org.zhiqian.filing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.campaign.Campaign;
import org.zhiqian.campaign.ReportDate;
import org.zhiqian.filing.model.Filing;
import org.zhiqian.filing.model.FilingEvent;
import org.zhiqian.filing.model.FilingState;
import org.zhiqian.filing.model.Reporter;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.organisation.CurrentOfficer;
import org.zhiqian.organisation.Reader;

/** The reports owed, how far each has come, and what happened to it. */
@Repository
public class FilingRegister {
    private static final int LONGEST_NOTE = 1000;

    private final JdbcClient jdbc;
    private final CurrentOfficer currentOfficer;
    private final Clock clock;

    FilingRegister(JdbcClient jdbc, CurrentOfficer currentOfficer, Clock clock) {
        this.jdbc = jdbc;
        this.currentOfficer = currentOfficer;
        this.clock = clock;
    }

    /** Nothing if the office's report for that date is already there, perhaps by another node. */
    public Optional<Filing> add(Campaign campaign, ReportDate report, Reporter reporter) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql(
                        """
                        INSERT INTO filings (id, campaign, report, office, region, receiver, outside, table_id, due_on,
                            internal_due_on, counted_from, as_of, state, round, opened_at)
                        VALUES (:id, :campaign, :report, :office, :region, :receiver, :outside, :table, :dueOn,
                            :internalDueOn, :from, :asOf, 'COMPILING', 0, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("campaign", campaign.id())
                .param("report", report.key())
                .param("office", reporter.office().toString())
                .param("region", reporter.office().region().value())
                .param("receiver", reporter.receiver().map(Office::toString).orElse(null))
                .param("outside", reporter.outside().orElse(null))
                .param("table", report.table().orElse(null))
                .param("dueOn", report.dueOn())
                .param("internalDueOn", report.internalDueOn().orElse(null))
                .param("from", report.from())
                .param("asOf", report.asOf())
                .param("now", now())
                .update();
        return added == 0 ? Optional.empty() : find(id);
    }

    public void runsIn(UUID id, String processInstanceId) {
        jdbc.sql("UPDATE filings SET process_instance_id = ? WHERE id = ?")
                .params(processInstanceId, id)
                .update();
    }

    public Filing get(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有这份报送，请刷新列表后再试。"));
    }

    public Optional<Filing> find(UUID id) {
        return jdbc.sql("SELECT * FROM filings WHERE id = ?")
                .param(id)
                .query(FilingRegister::row)
                .optional();
    }

    /** By due date, then by reporter. */
    public List<Filing> in(Collection<RegionCode> regions, Optional<String> campaign, Optional<String> report) {
        return jdbc.sql(
                        """
                        SELECT * FROM filings WHERE region IN (:regions) AND (:anyCampaign OR campaign = :campaign)
                            AND (:anyReport OR report = :report)
                        ORDER BY due_on, campaign, report, office
                        """)
                .param("regions", regions.stream().map(RegionCode::value).toList())
                .param("anyCampaign", campaign.isEmpty())
                .param("campaign", campaign.orElse(""))
                .param("anyReport", report.isEmpty())
                .param("report", report.orElse(""))
                .query(FilingRegister::row)
                .list();
    }

    /** Those of the regions that have not been handed in, by due date, then by reporter. */
    public List<Filing> notHandedIn(Collection<RegionCode> regions) {
        return jdbc.sql(
                        """
                        SELECT * FROM filings WHERE region IN (:regions)
                            AND state NOT IN ('SUBMITTED', 'ACCEPTED', 'DISPATCHED') ORDER BY due_on, campaign, report, office
                        """)
                .param("regions", regions.stream().map(RegionCode::value).toList())
                .query(FilingRegister::row)
                .list();
    }

    /** Every report owed for the same date, this one too. */
    public List<Filing> beside(Filing filing) {
        return jdbc.sql("SELECT * FROM filings WHERE campaign = ? AND report = ? ORDER BY office")
                .params(filing.campaign(), filing.report())
                .query(FilingRegister::row)
                .list();
    }

    /** The reporter's last report of the same table that was handed in for an earlier day of the campaign. */
    public Optional<Filing> before(Filing filing) {
        return jdbc.sql(
                        """
                        SELECT * FROM filings WHERE campaign = :campaign AND office = :office AND table_id = :table
                            AND as_of < :asOf AND state IN ('SUBMITTED', 'ACCEPTED', 'DISPATCHED')
                        ORDER BY as_of DESC, due_on DESC FETCH FIRST 1 ROWS ONLY
                        """)
                .param("campaign", filing.campaign())
                .param("office", filing.office().toString())
                .param("table", filing.table().orElse(""))
                .param("asOf", filing.asOf())
                .query(FilingRegister::row)
                .optional();
    }

    /** What is worked on between compiling and handing in. */
    public Optional<FilingDraft> draft(UUID id) {
        return jdbc.sql("SELECT draft FROM filings WHERE id = ? AND draft IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional()
                .map(json -> FilingJson.read(json, FilingDraft.class));
    }

    public void draft(UUID id, FilingDraft draft) {
        jdbc.sql("UPDATE filings SET draft = ? WHERE id = ?")
                .params(FilingJson.write(draft), id)
                .update();
    }

    public void move(UUID id, FilingState state) {
        jdbc.sql("UPDATE filings SET state = ? WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    /** From the beginning: what was signed so far counts no more. */
    public void beginAnew(UUID id, FilingState state) {
        jdbc.sql("UPDATE filings SET state = ?, round = round + 1 WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    public void handedIn(UUID id, FilingState state) {
        jdbc.sql("UPDATE filings SET state = ?, submitted_at = coalesce(submitted_at, ?) WHERE id = ?")
                .params(state.name(), now(), id)
                .update();
    }

    public void overdue(UUID id) {
        jdbc.sql("UPDATE filings SET overdue_at = ? WHERE id = ?")
                .params(now(), id)
                .update();
    }

    public void record(UUID id, FilingEvent.Kind kind, @Nullable String note) {
        jdbc.sql(
                        """
                        INSERT INTO filing_events (id, filing_id, sequence, kind, happened_at, account, note)
                        VALUES (:id, :filing, (SELECT coalesce(max(sequence), 0) + 1 FROM filing_events
                            WHERE filing_id = :filing), :kind, :now, :account, :note)
                        """)
                .param("id", UUID.randomUUID())
                .param("filing", id)
                .param("kind", kind.name())
                .param("now", now())
                .param("account", currentOfficer.find().map(Reader::login).orElse(null))
                .param("note", note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE))
                .update();
    }

    public List<FilingEvent> events(UUID id) {
        return jdbc.sql("SELECT * FROM filing_events WHERE filing_id = ? ORDER BY sequence")
                .param(id)
                .query((row, number) -> new FilingEvent(
                        FilingEvent.Kind.valueOf(row.getString("kind")),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("account"),
                        row.getString("note")))
                .list();
    }

    private static Filing row(ResultSet row, int number) throws SQLException {
        return new Filing(
                row.getObject("id", UUID.class),
                row.getString("campaign"),
                row.getString("report"),
                Office.parse(row.getString("office")),
                Optional.ofNullable(row.getString("receiver")).map(Office::parse),
                Optional.ofNullable(row.getString("outside")),
                Optional.ofNullable(row.getString("table_id")),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("internal_due_on", LocalDate.class)),
                row.getObject("counted_from", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                FilingState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "overdue_at"),
                instant(row, "submitted_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
