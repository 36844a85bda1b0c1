package org.zhiqian.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/** The open tasks of cases and matters against their deadlines: counted by region, unit and route, and listed. */
@Repository
@Transactional(readOnly = true)
public class Workload {
    /** The route of tasks in the main course of a case; those of matters have the kind of matter as theirs. */
    public static final String MAIN_ROUTE = "MAIN";

    private final JdbcClient jdbc;
    private final Clock clock;

    Workload(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The open tasks of one unit on one route.
     *
     * @param region of the cases, not of the unit
     * @param oldestDueOn when the longest overdue one was due; none without an overdue one
     */
    public record Count(
            RegionCode region,
            Office office,
            String route,
            int open,
            int atRisk,
            int overdue,
            @Nullable LocalDate oldestDueOn) {}

    /**
     * One open task.
     *
     * @param number of the case, else of the matter
     * @param urgedOn when it was last urged
     * @param ofCase what the case is about; none of a matter without a case or with several
     */
    public record OpenTask(
            String taskId,
            String processInstanceId,
            String taskName,
            Office office,
            RegionCode region,
            String number,
            String route,
            DeadlineState state,
            LocalDate dueOn,
            OffsetDateTime openedAt,
            @Nullable LocalDate urgedOn,
            @Nullable OfCase ofCase) {}

    /** What the case of a task is about; money in 元. */
    public record OfCase(@Nullable String project, int people, int owedPeople, Money owedAmount) {}

    /** What lists of tasks are sorted by. */
    public enum Sort {
        DUE("d.due_on"),
        NUMBER("d.subject_number"),
        REGION("d.region"),
        OFFICE("d.office"),
        ROUTE("d.route"),
        TASK("d.task_name"),
        OPENED("d.opened_at"),
        URGED("d.urged_on"),
        PROJECT("c.project_name"),
        PEOPLE("coalesce(c.roster_people, c.people)"),
        OWED_PEOPLE("c.owed_people"),
        OWED_AMOUNT("c.owed_amount");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        private boolean isOfCase() {
            return column.contains("c.");
        }
    }

    /** Units and routes without open tasks are missing. */
    public List<Count> counts(Collection<RegionCode> regions) {
        return jdbc.sql("SELECT region, office, route, count(*) AS open_tasks,"
                        + " sum(CASE WHEN state = 'AT_RISK' THEN 1 ELSE 0 END) AS at_risk,"
                        + " sum(CASE WHEN state = 'OVERDUE' THEN 1 ELSE 0 END) AS overdue,"
                        + " min(CASE WHEN state = 'OVERDUE' THEN due_on END) AS oldest"
                        + " FROM (SELECT region, office, route, due_on, " + DeadlineState.OF_OPEN + " AS state"
                        + " FROM deadlines WHERE closed_at IS NULL AND region IN (:regions)) counted"
                        + " GROUP BY region, office, route")
                .param("today", LocalDate.now(clock))
                .param("regions", ReaderParameters.codes(regions))
                .query((row, number) -> new Count(
                        new RegionCode(row.getString("region")),
                        Office.parse(row.getString("office")),
                        row.getString("route"),
                        row.getInt("open_tasks"),
                        row.getInt("at_risk"),
                        row.getInt("overdue"),
                        row.getObject("oldest", LocalDate.class)))
                .list();
    }

    public int count(WorkFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("SELECT count(*) FROM deadlines d WHERE " + where(filter, values))
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** Rows that are equal in the sorted column are in the order in which they are due, then of their numbers. */
    public List<OpenTask> rows(WorkFilter filter, ListPart<Sort> part) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        Sort sort = part.sort();
        String order = " ORDER BY " + sort.column + part.direction() + ", d.due_on, d.subject_number, d.id";
        String limited = "SELECT d.id FROM deadlines d"
                + (sort.isOfCase() ? " LEFT JOIN cases c ON c.id = d.case_id" : "") + " WHERE " + where + order
                + " OFFSET :skipped ROWS FETCH FIRST :size ROWS ONLY";
        values.put("today", LocalDate.now(clock));
        values.put("skipped", part.skipped());
        values.put("size", part.size());
        return jdbc.sql("SELECT d.*, " + DeadlineState.OF_OPEN
                        + " AS state, c.project_name, c.owed_people, c.owed_amount,"
                        + " coalesce(c.roster_people, c.people) AS people FROM (" + limited + ") part"
                        + " JOIN deadlines d ON d.id = part.id LEFT JOIN cases c ON c.id = d.case_id" + order)
                .params(values)
                .query(Workload::task)
                .list();
    }

    private String where(WorkFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("d.closed_at IS NULL AND d.region IN (:regions)");
        values.put("regions", ReaderParameters.codes(filter.regions()));
        filter.department().ifPresent(department -> {
            where.append(" AND d.office LIKE :department");
            values.put("department", department.value().toLowerCase(Locale.ROOT) + "-%");
        });
        filter.route().ifPresent(route -> {
            where.append(" AND d.route = :route");
            values.put("route", route);
        });
        filter.ofCase().ifPresent(id -> {
            where.append(" AND d.case_id = :case");
            values.put("case", id.value());
        });
        if (!filter.taskNames().isEmpty()) {
            where.append(" AND d.task_name IN (:names)");
            values.put("names", filter.taskNames());
        }
        if (!filter.states().isEmpty()) {
            where.append(" AND " + DeadlineState.OF_OPEN + " IN (:states)");
            values.put("states", filter.states().stream().map(Enum::name).toList());
            values.put("today", LocalDate.now(clock));
        }
        return where.toString();
    }

    private static OpenTask task(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                row.getString("process_instance_id"),
                row.getString("task_name"),
                Office.parse(row.getString("office")),
                new RegionCode(row.getString("region")),
                row.getString("subject_number"),
                row.getString("route"),
                DeadlineState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getObject("urged_on", LocalDate.class),
                row.getObject("case_id") == null ? null : ofCase(row));
    }

    private static OfCase ofCase(ResultSet row) throws SQLException {
        return new OfCase(
                row.getString("project_name"),
                row.getInt("people"),
                row.getInt("owed_people"),
                new Money(row.getBigDecimal("owed_amount")));
    }
}
