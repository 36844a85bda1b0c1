package org.zhiqian.resolution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「审核结案」: the leading office agrees to close the case or returns it. */
public record ReviewClosing(@NotNull ReviewDecision decision, @Nullable @Size(max = 500) String opinion) {}
