package org.zhiqian.reporting.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The figures of a region, or of a single case, by the keys of the columns. What is not recorded is missing.
 *
 * @param numbers in base units
 * @param printed numbers in the units of the table, and texts
 */
public record Row(Map<String, BigDecimal> numbers, Map<String, String> printed) {
    public Row {
        numbers = Map.copyOf(numbers);
        printed = Map.copyOf(printed);
    }

    public boolean has(String key) {
        return !printed.getOrDefault(key, "").isEmpty();
    }
}
