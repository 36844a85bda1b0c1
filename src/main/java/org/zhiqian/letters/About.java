package org.zhiqian.letters;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseId;
import org.zhiqian.kernel.RegionCode;

/** What a letter is about: a case, a matter, a matter of a case, or a session. */
public record About(RegionCode region, @Nullable CaseId caseId, @Nullable UUID matterId, @Nullable UUID sessionId) {
    public static About session(RegionCode region, UUID session) {
        return new About(region, null, null, session);
    }

    public Optional<CaseId> ofCase() {
        return Optional.ofNullable(caseId);
    }

    public Optional<UUID> ofMatter() {
        return Optional.ofNullable(matterId);
    }

    public Optional<UUID> ofSession() {
        return Optional.ofNullable(sessionId);
    }
}
