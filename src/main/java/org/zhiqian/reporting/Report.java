package org.zhiqian.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiqian.reporting.model.Column;
import org.zhiqian.reporting.model.Row;
import org.zhiqian.reporting.model.StatutoryTable;

/** A statutory table for a region and a day: the region itself first, then the directly lower regions. */
record Report(String table, String region, LocalDate asOf, List<Line> rows, List<Finding> checks) {

    /**
     * One row of figures.
     *
     * @param values in base units, by the keys of the columns; null where nothing is recorded
     * @param printed as the official form has them; empty where nothing is recorded
     */
    record Line(
            String region,
            String name,
            @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Object> values,
            Map<String, String> printed) {

        static Line of(String region, String name, StatutoryTable table, Row row) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            Map<String, String> printed = new LinkedHashMap<>();
            for (Column column : table.columns()) {
                @Nullable BigDecimal number = row.numbers().get(column.key());
                String shown = row.printed().getOrDefault(column.key(), "");
                values.put(column.key(), number == null && row.has(column.key()) ? shown : number);
                printed.put(column.key(), shown);
            }
            return new Line(region, name, values, printed);
        }
    }

    /**
     * What became of a check.
     *
     * @param level {@code error} or {@code warning}
     * @param rows the names of the rows that break it
     * @param cases the cases in these rows that break it by themselves
     */
    record Finding(String id, String level, boolean passed, String message, List<String> rows, List<String> cases) {}
}
