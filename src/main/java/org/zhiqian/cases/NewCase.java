package org.zhiqian.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.Channel;
import org.zhiqian.cases.model.EmployerCategory;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.cases.model.Risk;
import org.zhiqian.kernel.RegionCode;

/**
 * Everything a case starts with.
 *
 * @param petitioner none where a ledger taken over names nobody
 */
public record NewCase(
        RegionCode region,
        Channel channel,
        LocalDate receivedOn,
        @Nullable Petitioner petitioner,
        Claim claim,
        EmployerCategory employerCategory,
        List<Party> parties,
        Project project,
        boolean collectiveVisit,
        Set<Risk> risks) {

    /** Until it is classified: low-income workers first, then what is sensitive or was brought by a group. */
    Priority priority() {
        if (claim.lowIncomePeople() > 0) {
            return Priority.LOW_INCOME;
        }
        return risks.isEmpty() && !collectiveVisit ? Priority.NORMAL : Priority.URGENT;
    }
}
