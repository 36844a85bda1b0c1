package org.zhiqian.takeover.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.background.Workers;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.takeover.model.ImportMode;
import org.zhiqian.takeover.model.ImportOutcome;
import org.zhiqian.takeover.model.ImportState;
import org.zhiqian.takeover.model.ImportedCase;
import org.zhiqian.takeover.model.LedgerProblem;

/** The runs of the import, kept with what they found, so that one can leave and come back. */
@Repository
@Transactional
public class ImportRuns {
    private static final int MOST_PROBLEMS = 10_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportRuns(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Of one region one run goes at a time.
     *
     * @throws org.springframework.dao.DuplicateKeyException where another is not finished
     */
    public void create(UUID id, ImportMode mode, RegionCode scope, long sizeBytes, String sha256, String officer) {
        jdbc.sql("UPDATE import_runs SET going = NULL WHERE going = ? AND heard_at < ?")
                .params(scope.value(), OffsetDateTime.now(clock).minus(Workers.SILENCE))
                .update();
        jdbc.sql(
                        """
                INSERT INTO import_runs (id, mode, scope, going, state, size_bytes, sha256, counted, total, created_cases,
                    unchanged, refused, problems, submitted_at, submitted_by, heard_at)
                VALUES (:id, :mode, :scope, :scope, 'WAITING', :size, :sha256, 0, 0, 0, 0, 0, 0, :now, :officer, :now)
                """)
                .param("id", id)
                .param("mode", mode.name())
                .param("scope", scope.value())
                .param("size", sizeBytes)
                .param("sha256", sha256)
                .param("now", OffsetDateTime.now(clock))
                .param("officer", officer)
                .update();
    }

    /** Seen at once by whoever asks, whatever becomes of the run. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(UUID id, ImportState state, int counted, int total) {
        jdbc.sql("UPDATE import_runs SET state = ?, counted = ?, total = ?, heard_at = ? WHERE id = ?")
                .params(state.name(), counted, total, OffsetDateTime.now(clock), id)
                .update();
    }

    /** A sign of life. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void alive(UUID id) {
        jdbc.sql("UPDATE import_runs SET heard_at = ? WHERE id = ? AND finished_at IS NULL")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    /** The ledger could not be read at all, or storing it failed. */
    public void giveUp(UUID id, ImportState state, String refusal) {
        jdbc.sql("UPDATE import_runs SET state = ?, refusal = ?, finished_at = ?, going = NULL WHERE id = ?")
                .params(state.name(), refusal, OffsetDateTime.now(clock), id)
                .update();
    }

    public void finish(UUID id, ImportState state, List<ImportedCase> cases, List<LedgerProblem> problems) {
        insertCases(id, cases);
        insertProblems(id, problems.stream().limit(MOST_PROBLEMS).toList());
        jdbc.sql(
                        """
                UPDATE import_runs SET state = :state, going = NULL, counted = :total, total = :total, created_cases = :created,
                    unchanged = :unchanged, refused = :refused, problems = :problems, heard_at = :now, finished_at = :now
                WHERE id = :id
                """)
                .param("state", state.name())
                .param("total", cases.size())
                .param("created", count(cases, ImportOutcome.CREATED))
                .param("unchanged", count(cases, ImportOutcome.UNCHANGED))
                .param("refused", count(cases, ImportOutcome.REFUSED))
                .param("problems", problems.size())
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }

    private static long count(List<ImportedCase> cases, ImportOutcome outcome) {
        return cases.stream().filter(one -> one.outcome() == outcome).count();
    }

    private void insertCases(UUID id, List<ImportedCase> cases) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            ImportedCase one = cases.get(i);
            rows.add(new Object[] {id, i + 1, one.ledgerCase(), one.outcome().name(), one.task(), one.number()});
        }
        batches.batchUpdate(
                "INSERT INTO import_outcomes (run_id, position, ledger_case, outcome, task, case_number)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void insertProblems(UUID id, List<LedgerProblem> problems) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            LedgerProblem one = problems.get(i);
            rows.add(new Object[] {id, i + 1, one.ledgerCase(), one.place(), one.field(), one.message()});
        }
        batches.batchUpdate(
                "INSERT INTO import_problems (run_id, position, ledger_case, place, field, message)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** The run, if the reader sees the whole of the region it is of. */
    @Transactional(readOnly = true)
    public Optional<ImportRun> find(UUID id, Collection<RegionCode> visible) {
        return jdbc.sql("SELECT * FROM import_runs WHERE id = :id AND scope IN (:scopes)")
                .param("id", id)
                .param("scopes", codes(visible))
                .query(ImportRuns::run)
                .optional();
    }

    /** The run of that region that is not finished yet. */
    @Transactional(readOnly = true)
    public Optional<ImportRun> going(RegionCode scope) {
        return jdbc.sql("SELECT * FROM import_runs WHERE going = ?")
                .param(scope.value())
                .query(ImportRuns::run)
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ImportRun> latest(Collection<RegionCode> visible, int size) {
        return jdbc.sql("SELECT * FROM import_runs WHERE scope IN (:scopes)"
                        + " ORDER BY submitted_at DESC, id FETCH FIRST :size ROWS ONLY")
                .param("scopes", codes(visible))
                .param("size", size)
                .query(ImportRuns::run)
                .list();
    }

    @Transactional(readOnly = true)
    public List<LedgerProblem> problems(UUID id) {
        return jdbc.sql("SELECT * FROM import_problems WHERE run_id = ? ORDER BY position")
                .param(id)
                .query((row, number) -> new LedgerProblem(
                        row.getString("ledger_case"),
                        row.getString("place"),
                        row.getString("field"),
                        row.getString("message")))
                .list();
    }

    /** The cases of a run in the order of the ledger, from behind that position. */
    @Transactional(readOnly = true)
    public List<ImportedCase> cases(UUID id, int after, int size) {
        return jdbc.sql("SELECT * FROM import_outcomes WHERE run_id = ? AND position > ?"
                        + " ORDER BY position FETCH FIRST ? ROWS ONLY")
                .params(id, after, size)
                .query((row, number) -> new ImportedCase(
                        row.getString("ledger_case"),
                        ImportOutcome.valueOf(row.getString("outcome")),
                        row.getString("task"),
                        row.getString("case_number")))
                .list();
    }

    private static Set<String> codes(Collection<RegionCode> regions) {
        return regions.isEmpty()
                ? Set.of("-")
                : regions.stream().map(RegionCode::value).collect(Collectors.toSet());
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                ImportMode.valueOf(row.getString("mode")),
                new RegionCode(row.getString("scope")),
                ImportState.valueOf(row.getString("state")),
                row.getLong("size_bytes"),
                row.getInt("counted"),
                row.getInt("total"),
                row.getInt("created_cases"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                row.getInt("problems"),
                row.getString("refusal"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getString("submitted_by"),
                row.getObject("heard_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class));
    }
}
