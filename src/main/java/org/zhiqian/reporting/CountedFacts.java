package org.zhiqian.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reporting.model.Breakdown;
import org.zhiqian.reporting.model.Measure;
import org.zhiqian.reporting.model.Regulators;
import org.zhiqian.reporting.model.Selection;
import org.zhiqian.reporting.model.Subject;
import org.zhiqian.reporting.model.Texts;

/** Asks the database for what the definitions count. */
@Repository
class CountedFacts {
    private final JdbcClient jdbc;
    private final Map<String, String> regulators;

    CountedFacts(JdbcClient jdbc, ReportingSettings settings) {
        this.jdbc = jdbc;
        regulators = Arrays.stream(Industry.values())
                .collect(Collectors.toMap(Regulators::parameter, settings::regulatorOf));
    }

    /**
     * One record behind a figure.
     *
     * @param number of the case, or of another record
     * @param figure what it adds in base units; zero where an earlier record of the same employer or project counts
     * @param label date and name of a record that is no case
     */
    record Share(String number, BigDecimal figure, @Nullable String label) {}

    /** One record, or all records of a case, and what they add to each measure. */
    record Counted(String name, RegionCode region, String row, Map<Measure, BigDecimal> counted) {
        Counted with(Counted other) {
            Map<Measure, BigDecimal> all = new HashMap<>(counted);
            other.counted().forEach((measure, figure) -> all.merge(measure, figure, BigDecimal::add));
            return new Counted(name, region, row, all);
        }
    }

    /** A sum of every region, and of every row if the table breaks regions down. */
    record Sum(RegionCode region, String row, Map<Measure, BigDecimal> counted) {
        Sum without(Collection<Measure> measures) {
            Map<Measure, BigDecimal> rest = new LinkedHashMap<>(counted);
            rest.keySet().removeAll(measures);
            return new Sum(region, row, rest);
        }
    }

    /** The sums of the regions that have something, by rows or altogether. */
    List<Sum> sums(ReportScope scope, Collection<Measure> asked, Collection<RegionCode> regions, Optional<String> by) {
        List<Sum> sums = new ArrayList<>();
        bySubject(asked).forEach((subject, measures) -> {
            String figures = measures.stream()
                    .map(one -> Selection.column(measures, one))
                    .map(column -> ", sum(" + column + ") AS " + column)
                    .collect(Collectors.joining());
            String sql = "SELECT region, row_key" + figures + " FROM (" + Selection.figures(subject, measures, by)
                    + ") counted GROUP BY region, row_key";
            select(sql, measures, scope, regions)
                    .query((row, number) -> new Sum(
                            new RegionCode(row.getString("region")),
                            by.isPresent() ? row.getString("row_key") : Breakdown.TOTAL,
                            figures(measures, row)))
                    .list()
                    .forEach(sums::add);
        });
        return sums;
    }

    /** Every record by itself, those of a case together, in the order of their numbers. */
    List<Counted> each(ReportScope scope, List<Measure> asked, Collection<RegionCode> regions, Optional<String> by) {
        Map<String, Counted> each = new TreeMap<>();
        bySubject(asked).forEach((subject, measures) -> select(
                        Selection.figures(subject, measures, by), measures, scope, regions)
                .query((row, number) -> Map.entry(row.getString("number"), counted(measures, row)))
                .list()
                .forEach(one -> each.merge(one.getKey() + " " + one.getValue().row(), one.getValue(), Counted::with)));
        return List.copyOf(each.values());
    }

    /** The records that belong to a figure, in the order of their numbers. */
    List<Share> behind(
            ReportScope scope,
            Map<Measure, Integer> weights,
            Collection<RegionCode> regions,
            Optional<RowOf> row,
            Page page) {
        Map<Subject, Map<Measure, Integer>> bySubject = weights.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> one.getKey().subject(),
                        LinkedHashMap::new,
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        if (bySubject.isEmpty()) {
            return List.of();
        }
        String shares = bySubject.entrySet().stream()
                .map(one -> Selection.shares(one.getKey(), one.getValue(), row.map(RowOf::by)))
                .collect(Collectors.joining(" UNION ALL "));
        String sql = "SELECT number, max(label) AS label, sum(figure) AS figure FROM (" + shares
                + ") shares WHERE number > :after" + (row.isPresent() ? " AND row_key = :row" : "")
                + " GROUP BY number HAVING sum(figure) <> 0 OR max(belongs) = 1"
                + " ORDER BY number FETCH FIRST :size ROWS ONLY";
        return select(sql, weights.keySet(), scope, regions)
                .param("after", page.after())
                .param("row", row.map(RowOf::key).orElse(""))
                .param("size", page.size())
                .query((found, number) ->
                        new Share(found.getString("number"), found.getBigDecimal("figure"), found.getString("label")))
                .list();
    }

    /** Which row of a table that breaks regions down. */
    record RowOf(String by, String key) {}

    /** Which part of a list. */
    record Page(String after, int size) {}

    /** The different texts of each region, by date. */
    Map<RegionCode, List<String>> texts(ReportScope scope, Texts texts, Collection<RegionCode> regions) {
        Map<RegionCode, List<String>> byRegion = new HashMap<>();
        select(Selection.texts(texts), List.of(texts.counted()), scope, regions).query(row -> {
            List<String> shown = byRegion.computeIfAbsent(region(row), none -> new ArrayList<>());
            if (!shown.contains(row.getString("shown"))) {
                shown.add(row.getString("shown"));
            }
        });
        return byRegion;
    }

    private StatementSpec select(
            String sql, Collection<Measure> measures, ReportScope scope, Collection<RegionCode> regions) {
        return jdbc.sql(sql)
                .params(Selection.parameters(measures))
                .params(regulators)
                .param("start", scope.start())
                .param("from", scope.from())
                .param("asOf", scope.asOf())
                .param(
                        "channels",
                        scope.table().channels().stream().map(Channel::name).toList())
                .param("regions", regions.stream().map(RegionCode::value).toList());
    }

    private static Map<Subject, List<Measure>> bySubject(Collection<Measure> measures) {
        return measures.stream()
                .collect(Collectors.groupingBy(Measure::subject, LinkedHashMap::new, Collectors.toList()));
    }

    private static Counted counted(List<Measure> measures, ResultSet row) throws SQLException {
        return new Counted(
                Optional.ofNullable(row.getString("label")).orElse(row.getString("number")),
                region(row),
                row.getString("row_key"),
                figures(measures, row));
    }

    private static RegionCode region(ResultSet row) throws SQLException {
        return new RegionCode(row.getString("region"));
    }

    private static Map<Measure, BigDecimal> figures(List<Measure> measures, ResultSet row) throws SQLException {
        Map<Measure, BigDecimal> figures = new LinkedHashMap<>();
        for (Measure measure : measures) {
            figures.put(measure, row.getBigDecimal(Selection.column(measures, measure)));
        }
        return figures;
    }
}
