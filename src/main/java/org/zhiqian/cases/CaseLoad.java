package org.zhiqian.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/** The cases under way and what is still owed in them, summed up and listed. */
@Repository
@Transactional(readOnly = true)
public class CaseLoad {
    static final List<String> UNDER_WAY = Arrays.stream(CaseStatus.values())
            .filter(status -> !status.isEnded())
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    CaseLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is left of verified arrears: people, and money in 元; before verification a case owes nothing yet. */
    public record Owed(int people, Money amount) {}

    /** One case in a list; {@code nextDueOn} is the last day of its most urgent task. */
    public record Row(
            String number,
            RegionCode region,
            CaseStatus status,
            LocalDate receivedOn,
            @Nullable String project,
            int people,
            int owedPeople,
            Money owedAmount,
            @Nullable LocalDate nextDueOn) {}

    /** What lists of cases are sorted by. */
    public enum Sort {
        RECEIVED("c.received_on"),
        NUMBER("c.number"),
        REGION("c.region"),
        STATUS("c.status"),
        PROJECT("c.project_name"),
        PEOPLE("coalesce(c.roster_people, c.people)"),
        OWED_PEOPLE("c.owed_people"),
        OWED_AMOUNT("c.owed_amount");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** Which cases: those under way, or all in which wages are still owed. */
    public enum Kind {
        UNDER_WAY("c.status IN (:underWay)"),
        OWING("c.owed_amount > 0");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }
    }

    public int count(Collection<RegionCode> regions, Kind kind) {
        return jdbc.sql("SELECT count(*) FROM cases c WHERE " + kind.condition + " AND c.region IN (:regions)")
                .params(parameters(regions))
                .query(Integer.class)
                .single();
    }

    public Owed owed(Collection<RegionCode> regions) {
        return jdbc.sql("SELECT coalesce(sum(owed_people), 0) AS people, coalesce(sum(owed_amount), 0) AS amount"
                        + " FROM cases WHERE owed_amount > 0 AND region IN (:regions)")
                .params(parameters(regions))
                .query((row, number) -> new Owed(row.getInt("people"), new Money(row.getBigDecimal("amount"))))
                .single();
    }

    /** Rows that are equal in the sorted column are in the order of their numbers. */
    public List<Row> rows(Collection<RegionCode> regions, Kind kind, ListPart<Sort> part) {
        String order = " ORDER BY " + part.sort().column + part.direction() + ", c.number";
        return jdbc.sql("SELECT c.*, (SELECT min(d.due_on) FROM deadlines d WHERE d.case_id = c.id"
                        + " AND d.closed_at IS NULL) AS next_due_on FROM (SELECT c.id FROM cases c WHERE "
                        + kind.condition + " AND c.region IN (:regions)" + order
                        + " OFFSET :skipped ROWS FETCH FIRST :size ROWS ONLY) part JOIN cases c ON c.id = part.id"
                        + order)
                .params(parameters(regions))
                .param("skipped", part.skipped())
                .param("size", part.size())
                .query((row, number) -> new Row(
                        row.getString("number"),
                        new RegionCode(row.getString("region")),
                        CaseStatus.valueOf(row.getString("status")),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("project_name"),
                        people(row.getInt("people"), row.getObject("roster_people", Integer.class)),
                        row.getInt("owed_people"),
                        new Money(row.getBigDecimal("owed_amount")),
                        row.getObject("next_due_on", LocalDate.class)))
                .list();
    }

    /** The open matters of these kinds, the newest first. */
    public List<Matter> openMatters(Collection<RegionCode> regions, Collection<MatterKind> kinds, int most) {
        return jdbc.sql("SELECT m.* FROM matters m WHERE m.closed_on IS NULL AND m.kind IN (:kinds)"
                        + " AND m.region IN (:regions) ORDER BY m.opened_on DESC, m.number DESC"
                        + " FETCH FIRST :most ROWS ONLY")
                .params(parameters(regions))
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("most", most)
                .query(Matters::matter)
                .list();
    }

    private static int people(int claimed, @Nullable Integer roster) {
        return roster == null ? claimed : roster;
    }

    private static Map<String, Object> parameters(Collection<RegionCode> regions) {
        Map<String, Object> values = new HashMap<>();
        values.put("regions", ReaderParameters.codes(regions));
        values.put("underWay", UNDER_WAY);
        return values;
    }
}
