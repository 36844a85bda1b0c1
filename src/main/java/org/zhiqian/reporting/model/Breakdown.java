package org.zhiqian.reporting.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows by something other than regions.
 *
 * @param by a choice every counted subject has
 * @param total the name of the row that counts all
 * @param labels the rows in their order; where there are none, each department that has something is a row
 */
public record Breakdown(String by, String total, Map<String, String> labels) {
    public static final String TOTAL = "total";

    public Breakdown {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
