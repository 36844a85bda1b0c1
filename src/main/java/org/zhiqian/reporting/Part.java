package org.zhiqian.reporting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reporting.model.Breakdown;
import org.zhiqian.reporting.model.Row;
import org.zhiqian.reporting.model.StatutoryTable;

/**
 * A row with the regions whose records it adds up.
 *
 * @param key what it is in a table whose rows are not regions
 */
record Part(RegionCode region, @Nullable String key, String name, Set<RegionCode> covers, Row row) {
    Report.Line line(StatutoryTable table) {
        return Report.Line.of(region.value(), key, name, table, row);
    }

    /** Whether a record of that region and row is in it. */
    boolean covers(RegionCode recordRegion, String recordRow) {
        return covers.contains(recordRegion) && (key == null || key.equals(Breakdown.TOTAL) || key.equals(recordRow));
    }
}
