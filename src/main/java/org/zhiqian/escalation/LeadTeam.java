package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;

/** 「专班工作」: a meeting, a task for a member department, another member or the final report. */
public record LeadTeam(
        @NotNull TeamAction action,
        @Nullable LocalDate heldOn,
        @Nullable DepartmentCode department,
        @Nullable @Size(max = 30) String person,
        @Nullable LocalDate dueOn,
        @NotBlank @Size(max = 1000) String content) {}
