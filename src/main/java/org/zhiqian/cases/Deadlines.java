package org.zhiqian.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.calendar.Deadline;
import org.zhiqian.calendar.Limit;
import org.zhiqian.calendar.TimeLimits;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/** The deadlines of the tasks of cases and matters: computed from their own dates, kept with their calculation. */
@Repository
@Transactional
public class Deadlines {
    private static final String SELECT = "SELECT d.* FROM deadlines d WHERE ";

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Closings closings;
    private final Plans plans;
    private final TimeLimits limits;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, CaseFiles caseFiles, Closings closings, Plans plans, TimeLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.closings = closings;
        this.plans = plans;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether tasks of that name have a limit. */
    public boolean limits(String taskName) {
        return limits.limits(taskName);
    }

    /**
     * The deadline a task has if it is handed out today.
     *
     * @param measure the position of the measure where the task carries one out, else 0
     */
    @Transactional(readOnly = true)
    public Deadline compute(CaseId id, String taskName, int measure) {
        CaseState state = caseFiles.get(id);
        Limit limit = limits.limitOf(taskName);
        LocalDate today = LocalDate.now(clock);
        return switch (limits.startOf(taskName)) {
            case PLAN_DATE -> promised(state, taskName, limit, measure);
            case TASK -> fromToday(limit, state);
            case RECEIVED -> fromFact(state, taskName, limit, state.receivedOn());
            case ACCEPTED ->
                fromFact(
                        state,
                        taskName,
                        limit,
                        Optional.ofNullable(state.acceptedOn()).orElse(today));
            case MATTER_OPENED, MATTER_DATE, MATTER_FACT ->
                throw new IllegalStateException(taskName + " starts from a date of a matter");
            case CLOSED ->
                limits.compute(
                        limit,
                        closings.latest(id).map(Closings.Closing::closedOn).orElse(today),
                        state.lowIncome(),
                        state.region());
        };
    }

    /** What is handed out after office hours counts as handed out on the next working day; a case taken over has waited. */
    private Deadline fromToday(Limit limit, CaseState state) {
        Optional<LocalDate> waitingSince = caseFiles.waitingSince(state.id());
        if (waitingSince.isPresent()) {
            return limits.compute(limit, waitingSince.get(), state.lowIncome(), state.region());
        }
        return fromToday(limit, state.lowIncome(), state.region());
    }

    private Deadline fromToday(Limit limit, boolean lowIncome, RegionCode region) {
        LocalDate today = LocalDate.now(clock);
        Deadline deadline = limits.compute(limit, today, lowIncome, region);
        return limits.dueAt(deadline).toInstant().isAfter(clock.instant())
                ? deadline
                : limits.compute(limit, limits.nextWorkingDay(today, region), lowIncome, region);
    }

    /** The date of a fact starts the limit once; a task handed out again starts on the day it comes back. */
    private Deadline fromFact(CaseState state, String taskName, Limit limit, LocalDate fact) {
        boolean handedOutBefore =
                jdbc.sql("SELECT count(*) FROM deadlines WHERE case_id = ? AND task_name = ? AND closed_at IS NOT NULL")
                                .params(state.id().value(), taskName)
                                .query(Integer.class)
                                .single()
                        > 0;
        LocalDate startsOn = handedOutBefore ? LocalDate.now(clock) : fact;
        return limits.compute(limit, startsOn, state.lowIncome(), state.region());
    }

    /** The date the plan has promised; a task handed out again under the same plan keeps what was extended before. */
    private Deadline promised(CaseState state, String taskName, Limit limit, int measure) {
        Plan plan = plans.latest(state.id()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        if (measure > 0) {
            return limits.computeTo(limit, today, plan.steps().get(measure - 1).dueOn(), state.region());
        }
        LocalDate approvedOn = Optional.ofNullable(plan.approvedOn()).orElse(today);
        return jdbc.sql(SELECT + "d.case_id = ? AND d.task_name = ? AND d.opened_at >= ? AND d.extended_days > 0"
                        + " ORDER BY d.opened_at DESC FETCH FIRST 1 ROW ONLY")
                .params(
                        state.id().value(),
                        taskName,
                        approvedOn.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(this::running)
                .optional()
                .map(RunningDeadline::deadline)
                .orElseGet(() -> limits.computeTo(limit, today, plan.resolveBy(), state.region()));
    }

    /** The deadline a task of a matter has if it is handed out today; {@code id} is the one case the matter is about. */
    @Transactional(readOnly = true)
    public Deadline compute(Matter matter, Optional<CaseId> id, String taskName) {
        Limit limit = limits.limitOf(taskName);
        LocalDate today = LocalDate.now(clock);
        boolean lowIncome = id.map(caseFiles::get).filter(CaseState::lowIncome).isPresent();
        return switch (limits.startOf(taskName)) {
            case MATTER_DATE ->
                limits.computeTo(
                        limit,
                        today,
                        Optional.ofNullable(matter.dueOn())
                                .orElseThrow(() -> new IllegalStateException(matter.number() + " has no date")),
                        matter.region());
            case MATTER_OPENED -> limits.compute(limit, matter.openedOn(), lowIncome, matter.region());
            case MATTER_FACT -> limits.compute(limit, factOf(matter), lowIncome, matter.region());
            case TASK -> fromToday(limit, lowIncome, matter.region());
            default -> throw new IllegalStateException(taskName + " starts from a date of a case");
        };
    }

    private LocalDate factOf(Matter matter) {
        return jdbc.sql("SELECT coalesce(fact_on, opened_on) FROM matters WHERE id = ?")
                .param(matter.id())
                .query(LocalDate.class)
                .single();
    }

    public void open(
            Subject subject, String taskId, String processInstanceId, String taskName, Office office, Deadline opened) {
        jdbc.sql(
                        """
                INSERT INTO deadlines (id, case_id, matter_id, region, subject_number, route, task_id, process_instance_id,
                    task_name, office, limit_id, starts_on, target_on, raw_due_on, due_on, provisional, explanation,
                    extended_days, suspended_days, opened_at)
                VALUES (:id, :caseId, :matterId, :region, :number,
                    coalesce((SELECT m.kind FROM matters m WHERE m.id = :matterId), :main), :taskId, :processInstanceId,
                    :taskName, :office, :limitId, :startsOn, :targetOn, :rawDueOn, :dueOn, :provisional, :explanation,
                    :extended, 0, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("region", subject.region().value())
                .param("number", subject.number())
                .param("main", Workload.MAIN_ROUTE)
                .param("caseId", subject.ofCase().map(CaseId::value).orElse(null))
                .param("matterId", subject.matterId())
                .param("taskId", taskId)
                .param("processInstanceId", processInstanceId)
                .param("taskName", taskName)
                .param("office", office.toString())
                .param("limitId", opened.limitId())
                .param("startsOn", opened.startsOn())
                .param("targetOn", opened.targetOn())
                .param("rawDueOn", opened.rawDueOn())
                .param("dueOn", opened.dueOn())
                .param("provisional", opened.provisional())
                .param("explanation", opened.explanation())
                .param("extended", opened.extendedBy())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Another office has the task now. */
    public void handTo(UUID id, Office office) {
        jdbc.sql("UPDATE deadlines SET office = ? WHERE id = ?")
                .params(office.toString(), id)
                .update();
    }

    /** Marks the running task as urged today, held until the transaction ends; returns whether nobody had today. */
    public boolean urgedToday(String taskId) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("UPDATE deadlines SET urged_on = :today WHERE task_id = :task AND closed_at IS NULL"
                                + " AND (urged_on IS NULL OR urged_on < :today)")
                        .param("today", today)
                        .param("task", taskId)
                        .update()
                > 0;
    }

    /** The running deadline of a task, held until the transaction ends; none of a task that is done or gone. */
    public Optional<RunningDeadline> lockOpen(String taskId) {
        return jdbc.sql(SELECT + "d.task_id = ? AND d.closed_at IS NULL FOR UPDATE")
                .param(taskId)
                .query(this::running)
                .optional();
    }

    /** The process instance the task belongs to. */
    @Transactional(readOnly = true)
    public String processOf(UUID id) {
        return jdbc.sql("SELECT process_instance_id FROM deadlines WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** The task is done or gone; its deadline runs no longer. */
    public void close(String taskId) {
        jdbc.sql("UPDATE deadlines SET closed_at = ? WHERE task_id = ? AND closed_at IS NULL")
                .params(OffsetDateTime.now(clock), taskId)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<RunningDeadline> ofTask(String taskId) {
        return jdbc.sql(SELECT + "d.task_id = ?")
                .param(taskId)
                .query(this::running)
                .optional();
    }

    /** Of those of the tasks that have one. */
    @Transactional(readOnly = true)
    public List<RunningDeadline> ofTasks(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "d.task_id IN (:tasks)")
                .param("tasks", taskIds)
                .query(this::running)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<RunningDeadline> find(UUID id) {
        return jdbc.sql(SELECT + "d.id = ?").param(id).query(this::running).optional();
    }

    @Transactional(readOnly = true)
    public List<RunningDeadline> of(CaseId id) {
        return jdbc.sql(SELECT + "d.case_id = ? ORDER BY d.opened_at, d.task_id")
                .param(id.value())
                .query(this::running)
                .list();
    }

    /** Deadlines of the process whose target has come and of which nobody was reminded yet; they are marked now. */
    public List<RunningDeadline> takeAtRisk(String processInstanceId) {
        return take(processInstanceId, "target_on", "reminded_at");
    }

    /** Deadlines of the process that have run out and were not marked yet; they are marked now. */
    public List<RunningDeadline> takeOverdue(String processInstanceId) {
        return take(processInstanceId, "due_on", "overdue_at");
    }

    /** Deadlines of the process that do not run at the moment. */
    @Transactional(readOnly = true)
    public List<RunningDeadline> suspendedIn(String processInstanceId) {
        return jdbc.sql(SELECT + "d.process_instance_id = ? AND d.closed_at IS NULL AND d.suspended_on IS NOT NULL")
                .param(processInstanceId)
                .query(this::running)
                .list();
    }

    private List<RunningDeadline> take(String processInstanceId, String reached, String mark) {
        List<RunningDeadline> taken = jdbc.sql(SELECT + "d.process_instance_id = :process AND d.closed_at IS NULL"
                        + " AND d.suspended_on IS NULL AND d." + mark + " IS NULL AND d." + reached + " <= :today")
                .param("process", processInstanceId)
                .param("today", LocalDate.now(clock))
                .query(this::running)
                .list();
        return taken.stream()
                .filter(one -> jdbc.sql("UPDATE deadlines SET " + mark + " = ? WHERE id = ? AND " + mark + " IS NULL")
                                .params(OffsetDateTime.now(clock), one.id())
                                .update()
                        == 1)
                .toList();
    }

    /** Stores new dates; a deadline that is no longer reached may remind and run out again. */
    public void move(UUID id, Deadline moved, int suspendedDays) {
        jdbc.sql(
                        """
                UPDATE deadlines SET target_on = :targetOn, raw_due_on = :rawDueOn, due_on = :dueOn,
                    provisional = :provisional, explanation = :explanation, extended_days = :extended,
                    suspended_days = :suspended, suspended_on = NULL,
                    reminded_at = CASE WHEN :targetOn > :today THEN NULL ELSE reminded_at END,
                    overdue_at = CASE WHEN :dueOn > :today THEN NULL ELSE overdue_at END
                WHERE id = :id
                """)
                .param("targetOn", moved.targetOn())
                .param("rawDueOn", moved.rawDueOn())
                .param("dueOn", moved.dueOn())
                .param("provisional", moved.provisional())
                .param("explanation", moved.explanation())
                .param("extended", moved.extendedBy())
                .param("suspended", suspendedDays)
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .update();
    }

    public void suspend(UUID id, LocalDate from) {
        jdbc.sql("UPDATE deadlines SET suspended_on = ? WHERE id = ?")
                .params(from, id)
                .update();
    }

    private RunningDeadline running(ResultSet row, int number) throws SQLException {
        Limit limit = limits.limit(row.getString("limit_id"));
        return new RunningDeadline(
                row.getObject("id", UUID.class),
                new Subject(
                        row.getString("subject_number"),
                        new RegionCode(row.getString("region")),
                        Optional.ofNullable(row.getObject("case_id", UUID.class))
                                .map(CaseId::new)
                                .orElse(null),
                        row.getObject("matter_id", UUID.class)),
                row.getString("task_id"),
                row.getString("task_name"),
                Office.parse(row.getString("office")),
                new Deadline(
                        limit.id(),
                        limit.name(),
                        limit.source(),
                        new RegionCode(row.getString("region")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("target_on", LocalDate.class),
                        row.getObject("raw_due_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("extended_days"),
                        row.getBoolean("provisional"),
                        row.getString("explanation")),
                row.getObject("suspended_on", LocalDate.class),
                row.getInt("suspended_days"),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getObject("overdue_at", OffsetDateTime.class),
                row.getObject("closed_at", OffsetDateTime.class));
    }
}
