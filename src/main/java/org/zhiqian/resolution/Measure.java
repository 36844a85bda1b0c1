package org.zhiqian.resolution;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;

/** One step of a plan with the unit, the person and the date that answer for it. */
public record Measure(
        @Nullable @Size(max = 500) String action,
        @Nullable DepartmentCode department,
        @Nullable @Size(max = 40) String person,
        @Nullable LocalDate dueOn) {}
