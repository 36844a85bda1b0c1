package org.zhiqian.cases;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/**
 * What came in, was solved and paid day by day, counted from the dated facts by the definitions of the statutory tables:
 * arrears are what the last verification up to the day found, solved is a case closed with nothing left to pay.
 */
@Repository
@Transactional(readOnly = true)
public class Trend {
    private static final String ARREARS = "('ARREARS', 'PARTLY_ARREARS')";

    /** What the verification before this one found, as far as it found arrears. */
    private static final String BEFORE =
            "(SELECT b.%s FROM verifications b WHERE b.case_id = v.case_id AND b.sequence = v.sequence - 1"
                    + " AND b.outcome IN " + ARREARS + ")";

    private static final String PAID_BEFORE =
            "(SELECT coalesce(sum(p.%s), 0) FROM payments p WHERE p.case_id = v.case_id AND p.paid_on < v.verified_on)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Trend(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One day, or several added up; money in 元.
     *
     * @param newlyOwedPeople what verifications added, less what they took back
     */
    public record Flow(
            int receivedCases,
            int receivedPeople,
            int solvedCases,
            int paidPeople,
            BigDecimal paidAmount,
            int newlyOwedPeople,
            BigDecimal newlyOwedAmount) {

        public static final Flow NONE = new Flow(0, 0, 0, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO);

        public Flow plus(Flow other) {
            return new Flow(
                    receivedCases + other.receivedCases,
                    receivedPeople + other.receivedPeople,
                    solvedCases + other.solvedCases,
                    paidPeople + other.paidPeople,
                    paidAmount.add(other.paidAmount),
                    newlyOwedPeople + other.newlyOwedPeople,
                    newlyOwedAmount.add(other.newlyOwedAmount));
        }
    }

    /** What is owed now in the regions, and what happened in them on each day from the first one on. */
    public record Days(Map<RegionCode, Map<LocalDate, Flow>> flows, Map<RegionCode, CaseLoad.Owed> owed) {
        /** The days of several regions together. */
        public Map<LocalDate, Flow> of(Collection<RegionCode> regions) {
            return regions.stream()
                    .flatMap(region -> flows.getOrDefault(region, Map.of()).entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Flow::plus, TreeMap::new));
        }
    }

    /** Counts all regions at once; {@code first} is included. */
    public Days since(LocalDate first) {
        Map<RegionCode, Map<LocalDate, Flow>> flows = new TreeMap<>();
        collect(flows, received(), first, "received_on");
        collect(flows, solved(), first, "closed_on");
        collect(flows, paid(), first, "paid_on");
        collect(flows, verified(), first, "verified_on");
        Map<RegionCode, CaseLoad.Owed> owed = new TreeMap<>();
        jdbc.sql("SELECT region, sum(owed_people) AS people, sum(owed_amount) AS amount FROM cases"
                        + " WHERE owed_amount > 0 GROUP BY region")
                .query((RowCallbackHandler) row -> owed.put(
                        new RegionCode(row.getString("region")),
                        new CaseLoad.Owed(row.getInt("people"), new Money(row.getBigDecimal("amount")))));
        return new Days(flows, owed);
    }

    private void collect(Map<RegionCode, Map<LocalDate, Flow>> flows, String sql, LocalDate first, String date) {
        jdbc.sql(sql).param("first", first).param("today", LocalDate.now(clock)).query((RowCallbackHandler)
                row -> flows.computeIfAbsent(new RegionCode(row.getString("region")), none -> new TreeMap<>())
                        .merge(row.getObject(date, LocalDate.class), Columns.flow(row), Flow::plus));
    }

    private static String received() {
        return "SELECT region, received_on, count(*) AS received_cases,"
                + " sum(coalesce(roster_people, people)) AS received_people FROM cases"
                + " WHERE received_on BETWEEN :first AND :today GROUP BY region, received_on";
    }

    private static String solved() {
        return "SELECT c.region, g.closed_on, count(*) AS solved_cases FROM closings g JOIN cases c ON c.id = g.case_id"
                + " WHERE g.closed_on BETWEEN :first AND :today AND g.reopened_on IS NULL AND c.owed_amount = 0"
                + " AND g.sequence = (SELECT max(l.sequence) FROM closings l WHERE l.case_id = c.id"
                + " AND l.closed_on IS NOT NULL)"
                + " AND (SELECT v.outcome FROM verifications v WHERE v.case_id = c.id ORDER BY v.sequence DESC"
                + " FETCH FIRST 1 ROWS ONLY) IN " + ARREARS + " GROUP BY c.region, g.closed_on";
    }

    private static String paid() {
        return "SELECT c.region, p.paid_on, sum(p.people_cleared) AS paid_people, sum(p.amount) AS paid_amount"
                + " FROM payments p JOIN cases c ON c.id = p.case_id WHERE p.paid_on BETWEEN :first AND :today"
                + " AND (SELECT v.outcome FROM verifications v WHERE v.case_id = p.case_id"
                + " AND v.verified_on <= p.paid_on ORDER BY v.sequence DESC FETCH FIRST 1 ROWS ONLY) IN " + ARREARS
                + " GROUP BY c.region, p.paid_on";
    }

    private static String verified() {
        return "SELECT region, verified_on, sum(people) AS owed_people, sum(amount) AS owed_amount FROM (SELECT c.region,"
                + " v.verified_on, " + difference("people", "people_cleared") + " AS people, "
                + difference("amount", "amount") + " AS amount FROM verifications v JOIN cases c ON c.id = v.case_id"
                + " WHERE v.verified_on BETWEEN :first AND :today) found GROUP BY region, verified_on";
    }

    /** What was paid before arrears were found counts from then on, and no more once it is found there were none. */
    private static String difference(String figure, String paid) {
        String before = BEFORE.formatted(figure);
        String paidBefore = PAID_BEFORE.formatted(paid);
        return "CASE WHEN v.outcome IN " + ARREARS + " AND " + before + " IS NOT NULL THEN v." + figure + " - " + before
                + " WHEN v.outcome IN " + ARREARS + " THEN v." + figure + " - " + paidBefore + " WHEN " + before
                + " IS NOT NULL THEN " + paidBefore + " - " + before + " ELSE 0 END";
    }

    /** Reads what the queries count; each counts some of it. */
    private static final class Columns {
        private static Flow flow(ResultSet row) throws SQLException {
            ResultSetMetaData columns = row.getMetaData();
            Map<String, BigDecimal> counted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (int i = 3; i <= columns.getColumnCount(); i++) {
                counted.put(columns.getColumnLabel(i), row.getBigDecimal(i));
            }
            return new Flow(
                    whole(counted, "received_cases"),
                    whole(counted, "received_people"),
                    whole(counted, "solved_cases"),
                    whole(counted, "paid_people"),
                    counted.getOrDefault("paid_amount", BigDecimal.ZERO),
                    whole(counted, "owed_people"),
                    counted.getOrDefault("owed_amount", BigDecimal.ZERO));
        }

        private static int whole(Map<String, BigDecimal> counted, String column) {
            return counted.getOrDefault(column, BigDecimal.ZERO).intValue();
        }
    }
}
