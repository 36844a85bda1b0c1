package org.zhiqian.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Row;
import org.zhiqian.reporting.model.StatutoryTable;

/**
 * A statutory table for a region and some days: the region itself first, then what adds up to it.
 *
 * @param below the sentences under the table, filled in
 */
public record Report(
        String table,
        String region,
        LocalDate from,
        LocalDate asOf,
        List<Line> rows,
        List<Finding> checks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> below) {

    /**
     * One row of figures.
     *
     * @param key what it is in a table whose rows are not regions; missing where they are
     * @param values in base units, by the keys of the columns; null where nothing is recorded
     * @param printed as the official form has them; empty where nothing is recorded
     */
    public record Line(
            String region,
            @Nullable String key,
            String name,
            @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Object> values,
            Map<String, String> printed) {

        public static Line of(String region, @Nullable String key, String name, StatutoryTable table, Row row) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            Map<String, String> printed = new LinkedHashMap<>();
            for (Column column : table.columns()) {
                @Nullable BigDecimal number = row.numbers().get(column.key());
                String shown = row.printed().getOrDefault(column.key(), "");
                values.put(column.key(), number == null && row.has(column.key()) ? shown : number);
                printed.put(column.key(), shown);
            }
            return new Line(region, key, name, values, printed);
        }

        /** With more said in a column of words. */
        Line adding(String column, String text) {
            String before = printed.getOrDefault(column, "");
            String all = before.isEmpty() ? text : before + "；" + text;
            Map<String, @Nullable Object> moreValues = new LinkedHashMap<>(values);
            Map<String, String> morePrinted = new LinkedHashMap<>(printed);
            moreValues.put(column, all);
            morePrinted.put(column, all);
            return new Line(region, key, name, moreValues, morePrinted);
        }
    }

    /** With its first row's remark (备注) going on with what an officer has to say. */
    public Report remarked(StatutoryTable definition, String text) {
        return definition
                .remark()
                .map(column -> first(line -> line.adding(column.key(), text)))
                .orElse(this);
    }

    private Report first(UnaryOperator<Line> changed) {
        List<Line> lines = new ArrayList<>(rows);
        lines.set(0, changed.apply(lines.get(0)));
        return new Report(table, region, from, asOf, List.copyOf(lines), checks, below);
    }

    /**
     * What became of a check.
     *
     * @param level {@code error} or {@code warning}
     * @param rows the names of the rows that break it
     * @param cases the cases in these rows that break it by themselves
     */
    public record Finding(
            String id, String level, boolean passed, String message, List<String> rows, List<String> cases) {}
}
