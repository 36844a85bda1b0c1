package org.zhiqian.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.CaseStatus;
import org.zhiqian.cases.model.Industry;
import org.zhiqian.cases.model.Priority;
import org.zhiqian.cases.model.Severity;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.Money;
import org.zhiqian.kernel.RegionCode;

/**
 * Where a case stands, without personal data: enough for rules, deadlines and the head of a page.
 *
 * @param region where it arose and is counted
 * @param handlingRegion whose offices work it: the same, or one above once it is escalated
 */
public record CaseState(
        CaseId id,
        CaseNumber number,
        String queryCode,
        RegionCode region,
        RegionCode handlingRegion,
        CaseStatus status,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate resolveBy,
        @Nullable Severity severity,
        Priority priority,
        int people,
        int lowIncomePeople,
        boolean risk,
        boolean collectiveVisit,
        Money claimedAmount,
        @Nullable String projectName,
        Industry industry,
        @Nullable String handler) {

    /** Whether it may disturb the public peace or was brought by a group (重大、敏感来访或群访). */
    public boolean sensitive() {
        return risk || collectiveVisit;
    }

    public boolean lowIncome() {
        return lowIncomePeople > 0;
    }
}
