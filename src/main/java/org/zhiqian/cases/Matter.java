package org.zhiqian.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.MatterKind;
import org.zhiqian.kernel.MatterNumber;
import org.zhiqian.kernel.Office;
import org.zhiqian.kernel.RegionCode;

/**
 * Something an office does beside the main course of cases (事项), such as listed supervision or an advance; about one case,
 * several or none.
 *
 * @param region where its processes and tasks live
 * @param office the unit that carries it out
 * @param receiver the unit it is addressed to, where there is a second one
 * @param dueOn the last day somebody has set for it
 * @param outcome how it ended
 */
public record Matter(
        UUID id,
        MatterNumber number,
        MatterKind kind,
        RegionCode region,
        Office office,
        @Nullable Office receiver,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome) {

    public boolean isOpen() {
        return closedOn == null;
    }
}
