package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.DepartmentCode;

/** 「组织联合查办」: the lead unit adds or releases a department with a reason, or joins the results. */
public record ConductInvestigation(
        @NotNull InvestigationAction action,
        @Nullable DepartmentCode department,
        @Nullable @Size(max = 300) String work,
        @Nullable LocalDate dueOn,
        @NotBlank @Size(max = 1000) String content) {}
