package org.zhiqian.roster;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large a roster may be and what counts as a slip of the pen.
 *
 * @param mostUnpacked what a sheet may come to when it is unpacked
 * @param errorsShown of a preview; all are counted and marked in the sheet that comes back
 * @param rowsShown of what is added, changed or dropped
 * @param leastAge years since the date of birth
 * @param mostOwed to one worker, in 元
 */
@ConfigurationProperties("zhiqian.roster")
record RosterSettings(
        int mostWorkers,
        DataSize mostUnpacked,
        int errorsShown,
        int rowsShown,
        int leastAge,
        int mostAge,
        BigDecimal mostOwed) {}
