package org.zhiqian.filing;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「填报人签字」 */
public record SignAsPreparer(@Nullable @Size(max = 500) @Impersonal String opinion) {}
