package org.zhiqian.takeover.store;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.RegionCode;
import org.zhiqian.takeover.model.ImportMode;
import org.zhiqian.takeover.model.ImportState;

/**
 * One run of the import.
 *
 * @param scope the region of the office that imports
 * @param counted cases read or stored so far
 * @param total cases of the ledger, as far as they are known
 * @param refusal why the ledger could not be read at all
 */
public record ImportRun(
        UUID id,
        ImportMode mode,
        RegionCode scope,
        ImportState state,
        long sizeBytes,
        int counted,
        int total,
        int created,
        int unchanged,
        int refused,
        int problems,
        @Nullable String refusal,
        OffsetDateTime submittedAt,
        String submittedBy,
        OffsetDateTime heardAt,
        @Nullable OffsetDateTime finishedAt) {}
