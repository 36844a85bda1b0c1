package org.zhiqian.desk.board;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSetMetaData;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.zhiqian.engine.TaskMarks;
import org.zhiqian.kernel.RegionCode;

/**
 * Copies a real case with its processes, tasks, variables and deadlines into many regions, straight in the tables: the
 * engine itself would need half an hour. Each copy has its own ids, region, offices, numbers and dates.
 */
final class ManyCases {
    private static final List<String> ENGINE =
            List.of("act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable");
    private static final List<String> OURS = List.of(
            "cases", "case_offices", "parties", "petitioners", "facts", "verifications", "payments", "deadlines");
    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final List<RegionCode> regions;

    ManyCases(JdbcTemplate jdbc, List<RegionCode> regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** One table's rows of the case that is copied. */
    private record Rows(String table, List<Map<String, Object>> rows) {}

    /** Numbers from {@code first}, of six digits, on. */
    void copy(String number, int first, int copies, LocalDate today) {
        UUID id = jdbc.queryForObject("SELECT id FROM cases WHERE number = ?", UUID.class, number);
        List<Rows> template = template(number, id);
        Set<String> ids = new HashSet<>();
        template.stream().filter(rows -> ENGINE.contains(rows.table())).forEach(rows -> rows.rows()
                .forEach(row -> ids.add(String.valueOf(row.get("id_")))));
        for (int done = 0; done < copies; done += AT_ONCE) {
            for (Rows rows : template) {
                insert(rows, ids, number, id, first + done, Math.min(AT_ONCE, copies - done), today);
            }
        }
    }

    private List<Rows> template(String number, UUID id) {
        String instances =
                "(SELECT proc_inst_id_ FROM act_ru_variable WHERE name_ = 'caseNumber' AND text_ = '" + number + "')";
        List<Rows> template = new ArrayList<>();
        for (String table : ENGINE) {
            String sql = table.equals("act_ru_identitylink")
                    ? "SELECT * FROM act_ru_identitylink WHERE task_id_ IN (SELECT id_ FROM act_ru_task WHERE proc_inst_id_ IN "
                            + instances + ")"
                    : "SELECT * FROM " + table + " WHERE proc_inst_id_ IN " + instances;
            template.add(new Rows(table, parentsFirst(rows(sql))));
        }
        for (String table : OURS) {
            String key = table.equals("cases") ? "id" : "case_id";
            template.add(0, new Rows(table, rows("SELECT * FROM " + table + " WHERE " + key + " = '" + id + "'")));
        }
        template.sort((one, other) -> Integer.compare(order(one.table()), order(other.table())));
        return template;
    }

    private static int order(String table) {
        return OURS.contains(table) ? OURS.indexOf(table) : OURS.size() + ENGINE.indexOf(table);
    }

    private List<Map<String, Object>> rows(String sql) {
        return jdbc.query(sql, (row, number) -> {
            ResultSetMetaData columns = row.getMetaData();
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), row.getObject(i));
            }
            return values;
        });
    }

    /** An execution refers to its parent and to the one that called it. */
    private static List<Map<String, Object>> parentsFirst(List<Map<String, Object>> rows) {
        List<Map<String, Object>> left = new ArrayList<>(rows);
        List<Map<String, Object>> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Map<String, Object>> next = left.stream()
                    .filter(row -> left.stream()
                            .noneMatch(other -> other != row
                                    && (Objects.equals(other.get("id_"), row.get("parent_id_"))
                                            || Objects.equals(other.get("id_"), row.get("super_exec_"))
                                            || Objects.equals(other.get("id_"), row.get("proc_inst_id_"))
                                                    && row.containsKey("super_exec_"))))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("executions refer to each other");
            }
            sorted.addAll(next);
            left.removeAll(next);
        }
        return sorted;
    }

    private void insert(Rows rows, Set<String> ids, String number, UUID id, int first, int copies, LocalDate today) {
        for (Map<String, Object> row : rows.rows()) {
            String sql = "INSERT INTO " + rows.table() + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                    + "?, ".repeat(row.size() - 1) + "?)";
            List<Object[]> batch = new ArrayList<>();
            for (int n = first; n < first + copies; n++) {
                Map<String, Object> copy = new HashMap<>(row);
                int one = n;
                RegionCode region = regions.get(n % regions.size());
                String copied = region + "-2026-" + n;
                copy.replaceAll((column, value) -> changed(column, value, ids, number, copied, id, region, one));
                spread(rows.table(), copy, today, n);
                batch.add(row.keySet().stream().map(copy::get).toArray());
            }
            jdbc.batchUpdate(sql, batch);
        }
    }

    private static Object changed(
            String column,
            Object value,
            Set<String> ids,
            String number,
            String copied,
            UUID id,
            RegionCode region,
            int n) {
        if (value instanceof UUID old) {
            return UUID.nameUUIDFromBytes((old + "-" + n).getBytes(StandardCharsets.UTF_8));
        }
        if (!(value instanceof String text)) {
            return value;
        }
        if (column.endsWith("_index")) {
            return n + text.substring(0, Math.min(text.length(), 56));
        }
        if (column.equals("query_code")) {
            return "Q" + n;
        }
        if (text.equals(id.toString())) {
            return UUID.nameUUIDFromBytes((text + "-" + n).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
        if (ids.contains(text) || column.equals("task_id") || column.equals("process_instance_id")) {
            return text + "-" + n;
        }
        String own = number.substring(0, 6);
        return text.equals(own) ? region.value() : text.replace(number, copied).replace("-" + own, "-" + region);
    }

    /** A tenth is overdue, a tenth at risk, a fiftieth supervised; cases came in over half a year. */
    private static void spread(String table, Map<String, Object> row, LocalDate today, int n) {
        if (table.equals("deadlines") && row.get("closed_at") == null) {
            LocalDate due = today.plusDays(n % 10 == 0 ? -1 - n % 37 : n % 10 == 1 ? 1 : 5 + n % 60);
            row.put("due_on", Date.valueOf(due));
            row.put("raw_due_on", Date.valueOf(due));
            row.put("target_on", Date.valueOf(due.minusDays(2)));
            row.put("overdue_at", null);
        }
        LocalDate day = today.minusDays(n % 180);
        for (String column : List.of("received_on", "verified_on", "paid_on")) {
            if (row.containsKey(column)) {
                row.put(column, Date.valueOf(day));
            }
        }
        if (table.equals("cases")) {
            row.put("project_name", "虚拟·第 " + n * 31L % 4999 + " 号工程");
            row.put("claimed_amount", BigDecimal.valueOf(1000 + n * 7919L % 900_000));
            row.computeIfPresent(
                    "owed_amount",
                    (column, owed) ->
                            ((BigDecimal) owed).signum() == 0 ? owed : BigDecimal.valueOf(1000 + n * 6007L % 500_000));
        }
        if (table.equals("act_ru_task")) {
            row.put("create_time_", Timestamp.valueOf(day.atTime(10, n % 60)));
            row.put("due_date_", Timestamp.valueOf(today.plusDays(n % 70 - 10L).atTime(17, 30)));
            row.put("follow_up_date_", null);
            row.computeIfPresent(
                    "description_", (column, text) -> n % 50 == 0 ? TaskMarks.SUPERVISED + "挂牌督办】" + text : text);
        }
    }
}
