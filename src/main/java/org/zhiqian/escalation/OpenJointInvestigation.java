package org.zhiqian.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;

/** 「组织联合查办」: the lead unit, and what each department does until when. */
public record OpenJointInvestigation(
        @NotNull CaseNumber caseNumber,
        @NotNull DepartmentCode leadDepartment,
        @NotBlank @Size(max = 500) String reason,
        @NotNull LocalDate dueOn,
        List<@Valid JointPart> parts) {}
