package org.zhiqian.cases;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.RegionCode;

/**
 * What a task is about: a case, a matter or a matter of one case.
 *
 * @param number the case's, else the matter's, as officers know it
 */
public record Subject(String number, RegionCode region, @Nullable CaseId caseId, @Nullable UUID matterId) {
    public Optional<CaseId> ofCase() {
        return Optional.ofNullable(caseId);
    }

    public Optional<UUID> ofMatter() {
        return Optional.ofNullable(matterId);
    }
}
