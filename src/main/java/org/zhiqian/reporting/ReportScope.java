package org.zhiqian.reporting;

import java.time.LocalDate;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.reporting.model.StatutoryTable;

/** Which table for which region and day. */
record ReportScope(StatutoryTable table, RegionCode region, LocalDate asOf) {}
