package org.zhiqian.relief;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「审批核销」 */
public record DecideWriteOff(
        @NotNull WriteOffDecision decision,
        @Nullable @Size(max = 60) String document,
        @Nullable @Size(max = 500) String opinion) {}
