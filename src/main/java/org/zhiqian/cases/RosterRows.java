package org.zhiqian.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiqian.cases.model.IdentityDocument;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.Phone;
import org.zhiqian.protection.Protection;

/** The rows of rosters in the database, sealed. */
@Repository
class RosterRows {
    /** Each worker with what he or she got; {@code :id} is the case. */
    private static final String WITH_PAID =
            """
             FROM (SELECT r.*,
                coalesce((SELECT sum(a.amount) FROM roster_payments a WHERE a.worker_id = r.id AND a.payment_id IS NOT NULL), 0)
                    AS paid,
                coalesce((SELECT sum(a.amount) FROM roster_payments a JOIN payments p ON p.id = a.payment_id
                    WHERE a.worker_id = r.id AND p.advance), 0) AS advanced
                FROM roster_workers r WHERE r.case_id = :id) w
            """;

    private static final int MOST_NAMED = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Protection protection;
    private final NameIndex names;

    RosterRows(JdbcClient jdbc, JdbcTemplate batches, Protection protection, NameIndex names) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.protection = protection;
        this.names = names;
    }

    List<RosterRow> all(CaseId id) {
        return jdbc.sql("SELECT w.*" + WITH_PAID + " ORDER BY w.position")
                .param("id", id.value())
                .query(this::row)
                .list();
    }

    /** The rows at these positions; those that are not there are left out. */
    List<RosterRow> at(CaseId id, Set<Integer> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        if (positions.size() > MOST_NAMED) {
            return all(id).stream()
                    .filter(row -> positions.contains(row.position()))
                    .toList();
        }
        return jdbc.sql("SELECT w.*" + WITH_PAID + " WHERE w.position IN (:positions) ORDER BY w.position")
                .param("id", id.value())
                .param("positions", positions)
                .query(this::row)
                .list();
    }

    /** The position of whoever has that identity number. */
    Optional<Integer> positionOf(CaseId id, String identityNumber) {
        return jdbc.sql("SELECT position FROM roster_workers WHERE case_id = ? AND identity_number_index = ?")
                .params(id.value(), protection.index(identityNumber))
                .query(Integer.class)
                .optional();
    }

    int count(CaseId id) {
        return jdbc.sql("SELECT count(*) FROM roster_workers WHERE case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    List<RosterRow> page(CaseId id, RosterFilter filter, int offset, int size) {
        Map<String, Object> values = values(id, filter);
        values.put("offset", offset);
        values.put("size", size);
        String order = filter.order().expression() + (filter.descending() ? " DESC" : "");
        return jdbc.sql("SELECT w.*" + WITH_PAID + where(filter) + " ORDER BY " + order
                        + ", w.position OFFSET :offset ROWS FETCH FIRST :size ROWS ONLY")
                .params(values)
                .query(this::row)
                .list();
    }

    int count(CaseId id, RosterFilter filter) {
        return jdbc.sql("SELECT count(*)" + WITH_PAID + where(filter))
                .params(values(id, filter))
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> values(CaseId id, RosterFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id.value());
        filter.text().ifPresent(text -> {
            values.put("text", text);
            values.put("index", protection.index(text));
            values.put("name", names.of(text));
        });
        return values;
    }

    private static String where(RosterFilter filter) {
        StringBuilder where = new StringBuilder(" WHERE true");
        filter.text()
                .ifPresent(
                        text -> where.append(
                                " AND (w.name_index IN (:name, :index) OR w.identity_number_index = :index"
                                        + " OR w.team_index = :index OR w.trade = :text OR CAST(w.position AS varchar(10)) = :text)"));
        filter.part().ifPresent(part -> where.append(" AND ").append(part.condition()));
        return where.toString();
    }

    RosterSums sums(CaseId id) {
        return jdbc.sql(
                        """
                SELECT count(*) AS people, coalesce(sum(CASE WHEN w.migrant THEN 1 ELSE 0 END), 0) AS migrants,
                    coalesce(sum(CASE WHEN w.low_income THEN 1 ELSE 0 END), 0) AS low_income,
                    coalesce(sum(w.owed), 0) AS owed,
                    coalesce(sum(CASE WHEN w.assessed IS NULL THEN 1 ELSE 0 END), 0) AS unassessed,
                    coalesce(sum(w.advanced), 0) AS advanced,
                """
                                + part("assessed", "w.assessed > 0", "w.assessed") + ", "
                                + part("verified", "w.verified > 0", "w.verified") + ", "
                                + part("paid", "w.verified > 0 AND w.paid >= w.verified", "w.paid") + WITH_PAID)
                .param("id", id.value())
                .query((row, number) -> new RosterSums(
                        row.getInt("people"),
                        row.getInt("migrants"),
                        row.getInt("low_income"),
                        new Money(row.getBigDecimal("owed")),
                        row.getInt("unassessed"),
                        partOf(row, "assessed"),
                        partOf(row, "verified"),
                        partOf(row, "paid"),
                        new Money(row.getBigDecimal("advanced"))))
                .single();
    }

    private static String part(String name, String counted, String amount) {
        return """
                coalesce(sum(CASE WHEN %2$s THEN 1 ELSE 0 END), 0) AS %1$s_people,
                coalesce(sum(CASE WHEN w.migrant AND %2$s THEN 1 ELSE 0 END), 0) AS %1$s_migrants,
                coalesce(sum(%3$s), 0) AS %1$s_amount,
                coalesce(sum(CASE WHEN w.migrant THEN %3$s ELSE 0 END), 0) AS %1$s_to_migrants"""
                .formatted(name, counted, amount);
    }

    private static RosterSums.Part partOf(ResultSet row, String name) throws SQLException {
        return new RosterSums.Part(
                row.getInt(name + "_people"),
                row.getInt(name + "_migrants"),
                new Money(row.getBigDecimal(name + "_amount")),
                new Money(row.getBigDecimal(name + "_to_migrants")));
    }

    /** Numbered on from the last position ever given. */
    void insert(CaseId id, List<Worker> workers, int first, @Nullable CaseId joinedFrom) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < workers.size(); i++) {
            List<@Nullable Object> row = columns(workers.get(i));
            row.add(UUID.randomUUID());
            row.add(id.value());
            row.add(first + i);
            row.add(joinedFrom == null ? null : joinedFrom.value());
            rows.add(row.toArray());
        }
        batches.batchUpdate(
                """
                INSERT INTO roster_workers (name_sealed, name_index, identity_document, identity_number_sealed,
                    identity_number_index, phone_sealed, household_sealed, bank_sealed, account_sealed, account_index, trade,
                    team_sealed, team_index, migrant, low_income, period_from, period_to, owed, assessed, remarks_sealed,
                    id, case_id, position, joined_from)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    void update(Map<UUID, Worker> workers) {
        List<Object[]> rows = new ArrayList<>();
        workers.forEach((row, worker) -> {
            List<@Nullable Object> columns = columns(worker);
            columns.add(row);
            rows.add(columns.toArray());
        });
        batches.batchUpdate(
                """
                UPDATE roster_workers SET name_sealed = ?, name_index = ?, identity_document = ?, identity_number_sealed = ?,
                    identity_number_index = ?, phone_sealed = ?, household_sealed = ?, bank_sealed = ?, account_sealed = ?,
                    account_index = ?, trade = ?, team_sealed = ?, team_index = ?, migrant = ?, low_income = ?,
                    period_from = ?, period_to = ?, owed = ?, assessed = ?, remarks_sealed = ? WHERE id = ?
                """,
                rows);
    }

    void delete(Collection<UUID> rows) {
        batches.batchUpdate(
                "DELETE FROM roster_workers WHERE id = ?",
                rows.stream().map(row -> new Object[] {row}).toList());
    }

    private List<@Nullable Object> columns(Worker worker) {
        List<@Nullable Object> columns = new ArrayList<>();
        columns.add(protection.seal(worker.name()));
        columns.add(names.of(worker.name()));
        columns.add(worker.document().name());
        columns.add(protection.seal(worker.identityNumber()));
        columns.add(protection.index(worker.identityNumber()));
        @Nullable Phone phone = worker.phone();
        columns.add(protection.sealOrNull(phone == null ? null : phone.value()));
        columns.add(protection.sealOrNull(worker.household()));
        columns.add(protection.sealOrNull(worker.bank()));
        columns.add(protection.sealOrNull(worker.account()));
        columns.add(protection.indexOrNull(worker.account()));
        columns.add(worker.trade());
        columns.add(protection.sealOrNull(worker.team()));
        columns.add(protection.indexOrNull(worker.team()));
        columns.add(worker.migrant());
        columns.add(worker.lowIncome());
        columns.add(worker.from().toString());
        columns.add(worker.to().toString());
        columns.add(worker.owed().yuan());
        @Nullable Money assessed = worker.assessed();
        columns.add(assessed == null ? null : assessed.yuan());
        columns.add(protection.sealOrNull(worker.remarks()));
        return columns;
    }

    private RosterRow row(ResultSet row, int number) throws SQLException {
        @Nullable String phone = protection.openOrNull(row.getBytes("phone_sealed"));
        return new RosterRow(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                new Worker(
                        protection.open(row.getBytes("name_sealed")),
                        IdentityDocument.valueOf(row.getString("identity_document")),
                        protection.open(row.getBytes("identity_number_sealed")),
                        phone == null ? null : new Phone(phone),
                        protection.openOrNull(row.getBytes("household_sealed")),
                        protection.openOrNull(row.getBytes("bank_sealed")),
                        protection.openOrNull(row.getBytes("account_sealed")),
                        row.getString("trade"),
                        protection.openOrNull(row.getBytes("team_sealed")),
                        row.getBoolean("migrant"),
                        row.getBoolean("low_income"),
                        YearMonth.parse(row.getString("period_from")),
                        YearMonth.parse(row.getString("period_to")),
                        new Money(row.getBigDecimal("owed")),
                        amount(row, "assessed"),
                        protection.openOrNull(row.getBytes("remarks_sealed"))),
                amount(row, "verified"),
                new Money(row.getBigDecimal("advanced")),
                new Money(row.getBigDecimal("paid")));
    }

    private static @Nullable Money amount(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column) == null ? null : new Money(row.getBigDecimal(column));
    }
}
