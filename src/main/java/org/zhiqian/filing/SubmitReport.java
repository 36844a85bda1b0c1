package org.zhiqian.filing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「报送」 */
public record SubmitReport(@Nullable @Size(max = 500) @Impersonal String note) {}
