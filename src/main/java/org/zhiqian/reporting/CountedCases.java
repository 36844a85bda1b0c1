package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.StatutoryTable;

/**
 * The cases that count in a table, each as its facts stood at the end of a day: the last verification up to that day,
 * the payments made, and the last closing unless it was reopened.
 */
@Repository
class CountedCases {
    private static final String AS_OF =
            """
            (SELECT c.number, c.region, c.claimed_amount, coalesce(c.roster_people, c.people) AS declared_people,
                CASE WHEN v.outcome IS NULL THEN 1 ELSE 0 END AS pending,
                CASE WHEN v.outcome = 'NOT_ARREARS' THEN 1 ELSE 0 END AS not_arrears,
                CASE WHEN v.outcome IN ('ARREARS', 'PARTLY_ARREARS') THEN 1 ELSE 0 END AS arrears,
                coalesce(v.people, 0) AS found_people, coalesce(v.amount, 0) AS found_amount,
                (SELECT count(*) FROM visits r WHERE r.case_id = c.id AND r.channel = 'RECEPTION'
                    AND r.visited_on BETWEEN :from AND :asOf) AS reception_visits,
                (SELECT coalesce(sum(p.people_cleared), 0) FROM payments p
                    WHERE p.case_id = c.id AND p.paid_on <= :asOf) AS cleared_people,
                (SELECT coalesce(sum(p.amount), 0) FROM payments p
                    WHERE p.case_id = c.id AND p.paid_on <= :asOf) AS paid_amount,
                (SELECT coalesce(sum(p.amount), 0) FROM payments p
                    WHERE p.case_id = c.id AND p.paid_on <= :asOf AND p.advance) AS advanced_amount,
                CASE WHEN closing.closed_on IS NOT NULL AND (closing.reopened_on IS NULL OR closing.reopened_on > :asOf)
                    THEN 1 ELSE 0 END AS closed,
                CASE WHEN EXISTS (SELECT 1 FROM facts f WHERE f.case_id = c.id AND f.kind IN ('REFUSED', 'REFERRED')
                    AND f.happened_on <= :asOf) THEN 1 ELSE 0 END AS turned_away
            FROM cases c
            LEFT JOIN verifications v ON v.case_id = c.id AND v.sequence =
                (SELECT max(sequence) FROM verifications WHERE case_id = c.id AND verified_on <= :asOf)
            LEFT JOIN closings closing ON closing.case_id = c.id AND closing.sequence =
                (SELECT max(sequence) FROM closings WHERE case_id = c.id AND closed_on <= :asOf)
            WHERE c.region IN (:regions) AND EXISTS (SELECT 1 FROM visits a WHERE a.case_id = c.id
                AND a.channel IN (:channels) AND a.visited_on BETWEEN :from AND :asOf)) counted
            """;

    private final JdbcClient jdbc;

    CountedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One case and what it adds to a column. */
    record Share(String number, BigDecimal figure) {}

    /** One case and what it adds to each measure. */
    record Counted(String number, RegionCode region, Map<Measure, BigDecimal> counted) {}

    /** The sums of every region that has cases. */
    Map<RegionCode, Map<Measure, BigDecimal>> sums(
            StatutoryTable table, Collection<RegionCode> regions, LocalDate asOf) {
        String sums = table.measures().stream()
                .map(measure -> "sum(" + measure.perCase() + ") AS " + alias(measure))
                .collect(Collectors.joining(", "));
        Map<RegionCode, Map<Measure, BigDecimal>> byRegion = new LinkedHashMap<>();
        select("SELECT region, " + sums + " FROM " + AS_OF + " GROUP BY region", table, regions, asOf)
                .query(row -> {
                    byRegion.put(new RegionCode(row.getString("region")), measures(table, row));
                });
        return byRegion;
    }

    /** Every case by itself. */
    List<Counted> each(StatutoryTable table, Collection<RegionCode> regions, LocalDate asOf) {
        String figures = table.measures().stream()
                .map(measure -> measure.perCase() + " AS " + alias(measure))
                .collect(Collectors.joining(", "));
        return select("SELECT number, region, " + figures + " FROM " + AS_OF + " ORDER BY number", table, regions, asOf)
                .query((row, number) -> new Counted(
                        row.getString("number"), new RegionCode(row.getString("region")), measures(table, row)))
                .list();
    }

    /** The cases that add something to a figure, in the order of their numbers. */
    List<Share> behind(
            String perCase,
            StatutoryTable table,
            Collection<RegionCode> regions,
            LocalDate asOf,
            Optional<CaseNumber> after,
            int size) {
        String shares = "SELECT number, figure FROM (SELECT number, " + perCase + " AS figure FROM " + AS_OF
                + ") shares WHERE figure <> 0 AND number > :after ORDER BY number FETCH FIRST :size ROWS ONLY";
        return select(shares, table, regions, asOf)
                .param("after", after.map(CaseNumber::value).orElse(""))
                .param("size", size)
                .query((row, number) -> new Share(row.getString("number"), row.getBigDecimal("figure")))
                .list();
    }

    private StatementSpec select(String sql, StatutoryTable table, Collection<RegionCode> regions, LocalDate asOf) {
        return jdbc.sql(sql)
                .param("from", table.from())
                .param("asOf", asOf)
                .param("channels", table.channels().stream().map(Channel::name).toList())
                .param("regions", regions.stream().map(RegionCode::value).toList());
    }

    private static Map<Measure, BigDecimal> measures(StatutoryTable table, ResultSet row) throws SQLException {
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        for (Measure measure : table.measures()) {
            measures.put(measure, row.getBigDecimal(alias(measure)));
        }
        return measures;
    }

    private static String alias(Measure measure) {
        return "m" + measure.ordinal();
    }
}
