package org.zhiqian.reception.model;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;

/** One department sits in the place of another, with the reason. */
public record Substitution(
        @Nullable DepartmentCode replaced,
        @Nullable DepartmentCode substitute,
        @Nullable @Size(max = 200) String reason) {}
