package org.zhiqian.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.FactKind;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.MatterNumber;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.Refusal;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.protection.Protection;

/** The register of matters (事项): opened, noted step by step in their own course and in that of their cases, and ended. */
@Repository
@Transactional
public class Matters {
    private static final int LONGEST_SUMMARY = 500;
    private static final String OF_CASE =
            "SELECT m.* FROM matters m JOIN matter_cases l ON l.matter_id = m.id WHERE l.case_id = ?";

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Protection protection;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matters(JdbcClient jdbc, Timeline timeline, Protection protection, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.protection = protection;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be opened; without receiver or date where there is none. */
    public record NewMatter(
            MatterKind kind,
            RegionCode region,
            Office office,
            @Nullable Office receiver,
            @Nullable LocalDate dueOn,
            List<CaseId> cases) {}

    /** One line in the course of a matter. */
    public record Step(
            LocalDate happenedOn,
            OffsetDateTime recordedAt,
            String recordedBy,
            String summary,
            @Nullable String note) {}

    /** @param reason in the officer's words, stored sealed */
    public Matter open(NewMatter opened, String summary, @Nullable String reason) {
        UUID id = UUID.randomUUID();
        LocalDate today = LocalDate.now(clock);
        jdbc.sql(
                        """
                INSERT INTO matters (id, number, kind, region, office, receiver, opened_on, due_on)
                VALUES (:id, :number, :kind, :region, :office, :receiver, :openedOn, :dueOn)
                """)
                .param("id", id)
                .param("number", nextNumber(opened.region(), today.getYear()).value())
                .param("kind", opened.kind().name())
                .param("region", opened.region().value())
                .param("office", opened.office().toString())
                .param(
                        "receiver",
                        opened.receiver() == null ? null : opened.receiver().toString())
                .param("openedOn", today)
                .param("dueOn", opened.dueOn())
                .update();
        opened.cases().forEach(caseId -> link(id, caseId));
        note(id, today, summary, reason);
        return get(id);
    }

    /** Makes the case one that the matter is about. */
    public void link(UUID id, CaseId caseId) {
        jdbc.sql("INSERT INTO matter_cases (matter_id, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(id, caseId.value())
                .update();
        events.publishEvent(new MattersChanged(caseId));
    }

    /** The matter is over for that case, though it may go on for others. */
    public void doneFor(UUID id, CaseId caseId) {
        jdbc.sql("UPDATE matter_cases SET done_on = ? WHERE matter_id = ? AND case_id = ?")
                .params(LocalDate.now(clock), id, caseId.value())
                .update();
        events.publishEvent(new MattersChanged(caseId));
    }

    /** One more step, in the course of the matter and of each of its cases; without personal data in the summary. */
    public void note(UUID id, LocalDate happenedOn, String summary, @Nullable String note) {
        note(id, casesOf(id), happenedOn, summary, note);
    }

    /** The same, about one of its cases only. */
    public void noteOf(UUID id, CaseId about, LocalDate happenedOn, String summary, @Nullable String note) {
        note(id, List.of(about), happenedOn, summary, note);
    }

    private void note(UUID id, List<CaseId> cases, LocalDate happenedOn, String summary, @Nullable String note) {
        Matter matter = lock(id);
        jdbc.sql(
                        """
                INSERT INTO matter_steps (matter_id, sequence, happened_on, recorded_at, recorded_by, summary, note_sealed)
                VALUES (:id, (SELECT coalesce(max(sequence), 0) + 1 FROM matter_steps WHERE matter_id = :id), :happenedOn,
                    :now, :officer, :summary, :note)
                """)
                .param("id", id)
                .param("happenedOn", happenedOn)
                .param("now", OffsetDateTime.now(clock))
                .param("officer", timeline.officer())
                .param("summary", summary.length() > LONGEST_SUMMARY ? summary.substring(0, LONGEST_SUMMARY) : summary)
                .param("note", protection.sealOrNull(note))
                .update();
        for (CaseId caseId : cases) {
            timeline.add(
                    caseId,
                    FactKind.MATTER,
                    happenedOn,
                    "%s %s：%s".formatted(matter.kind().label(), matter.number(), summary),
                    note);
        }
    }

    /** Hands the matter to another unit. */
    public void handTo(UUID id, Office office) {
        jdbc.sql("UPDATE matters SET office = ? WHERE id = ?")
                .params(office.toString(), id)
                .update();
        tellCases(id);
    }

    private void tellCases(UUID id) {
        casesOf(id).forEach(caseId -> events.publishEvent(new MattersChanged(caseId)));
    }

    /** Names the second unit, to which the matter goes. */
    public void addressTo(UUID id, Office receiver) {
        jdbc.sql("UPDATE matters SET receiver = ? WHERE id = ?")
                .params(receiver.toString(), id)
                .update();
    }

    /** Sets the last day for what comes next. */
    public void dueOn(UUID id, @Nullable LocalDate dueOn) {
        jdbc.sql("UPDATE matters SET due_on = :dueOn WHERE id = :id")
                .param("dueOn", dueOn)
                .param("id", id)
                .update();
    }

    /** Sets the day of the fact from which the limit of what comes next runs. */
    public void factOn(UUID id, LocalDate factOn) {
        jdbc.sql("UPDATE matters SET fact_on = :factOn WHERE id = :id")
                .param("factOn", factOn)
                .param("id", id)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> factOn(UUID id) {
        return jdbc.sql("SELECT fact_on FROM matters WHERE id = ? AND fact_on IS NOT NULL")
                .param(id)
                .query(LocalDate.class)
                .optional();
    }

    /** Ends an open matter; one that has ended stays as it ended. */
    public void close(UUID id, String outcome, @Nullable String note) {
        int closed = jdbc.sql("UPDATE matters SET closed_on = ?, outcome = ? WHERE id = ? AND closed_on IS NULL")
                .params(LocalDate.now(clock), outcome, id)
                .update();
        if (closed > 0) {
            note(id, LocalDate.now(clock), outcome, note);
            tellCases(id);
        }
    }

    @Transactional(readOnly = true)
    public Matter get(UUID id) {
        return jdbc.sql("SELECT * FROM matters WHERE id = ?")
                .param(id)
                .query(Matters::matter)
                .single();
    }

    /** The matter, held until the transaction ends. */
    public Matter lock(UUID id) {
        return jdbc.sql("SELECT * FROM matters WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Matters::matter)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Matter> find(MatterNumber number) {
        return jdbc.sql("SELECT * FROM matters WHERE number = ?")
                .param(number.value())
                .query(Matters::matter)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Matter> of(CaseId id) {
        return jdbc.sql(OF_CASE + " ORDER BY m.opened_on, m.number")
                .param(id.value())
                .query(Matters::matter)
                .list();
    }

    /** Without those that go on for other cases only. */
    @Transactional(readOnly = true)
    public List<Matter> openOf(CaseId id) {
        return jdbc.sql(OF_CASE + " AND m.closed_on IS NULL AND l.done_on IS NULL ORDER BY m.opened_on, m.number")
                .param(id.value())
                .query(Matters::matter)
                .list();
    }

    @Transactional(readOnly = true)
    public List<CaseId> casesOf(UUID id) {
        return jdbc
                .sql("SELECT case_id FROM matter_cases WHERE matter_id = ? ORDER BY case_id")
                .param(id)
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Step> stepsOf(UUID id) {
        return jdbc.sql("SELECT * FROM matter_steps WHERE matter_id = ? ORDER BY sequence")
                .param(id)
                .query((row, number) -> new Step(
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class),
                        row.getString("recorded_by"),
                        row.getString("summary"),
                        protection.openOrNull(row.getBytes("note_sealed"))))
                .list();
    }

    /** Refuses a second one of the kind on the same case. */
    public void requireNoneOpen(CaseId id, MatterKind kind) {
        openOf(id).stream().filter(one -> one.kind() == kind).findFirst().ifPresent(one -> {
            throw new Refusal("本案正在%s（%s），不能重复办理。请先办结原事项。".formatted(kind.label(), one.number()));
        });
    }

    private MatterNumber nextNumber(RegionCode region, int year) {
        jdbc.sql(
                        "INSERT INTO matter_number_series (region, series_year, last_number) VALUES (?, ?, 0) ON CONFLICT DO NOTHING")
                .params(region.value(), year)
                .update();
        jdbc.sql("UPDATE matter_number_series SET last_number = last_number + 1 WHERE region = ? AND series_year = ?")
                .params(region.value(), year)
                .update();
        int running = jdbc.sql("SELECT last_number FROM matter_number_series WHERE region = ? AND series_year = ?")
                .params(region.value(), year)
                .query(Integer.class)
                .single();
        return MatterNumber.of(region, year, running);
    }

    static Matter matter(ResultSet row, int number) throws SQLException {
        @Nullable String receiver = row.getString("receiver");
        return new Matter(
                row.getObject("id", UUID.class),
                new MatterNumber(row.getString("number")),
                MatterKind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("region")),
                Office.parse(row.getString("office")),
                receiver == null ? null : Office.parse(receiver),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("outcome"));
    }
}
