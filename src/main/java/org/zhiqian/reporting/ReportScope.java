package org.zhiqian.reporting;

import java.time.LocalDate;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reporting.model.StatutoryTable;

/** Which table for which region and days, both ends included. */
public record ReportScope(StatutoryTable table, RegionCode region, LocalDate from, LocalDate asOf) {
    /** The days the table counts by itself: from its first day, or the month of the date. */
    ReportScope(StatutoryTable table, RegionCode region, LocalDate asOf) {
        this(table, region, table.span().from(table.from(), asOf), asOf);
    }

    /** A case that came before, but not before this day, belongs to an earlier period. */
    LocalDate start() {
        return from.isBefore(table.from()) ? from : table.from();
    }
}
