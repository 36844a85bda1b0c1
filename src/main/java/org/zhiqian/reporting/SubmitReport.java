package org.zhiqian.reporting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「报送」 */
public record SubmitReport(@Nullable @Size(max = 500) String note) {}
