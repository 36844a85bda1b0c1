package org.zhiqian.escalation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;

/** What one department does in a joint investigation (分工). */
public record JointPart(
        @Nullable DepartmentCode department, @Nullable @Size(max = 300) String work, @Nullable LocalDate dueOn) {}
