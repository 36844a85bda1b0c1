package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;

/** 「确定包案领导」: who takes a case upon himself, since when, until when it is to be solved. */
public record AppointLeader(
        @NotNull CaseNumber caseNumber,
        @NotNull DepartmentCode department,
        @NotBlank @Size(max = 60) String position,
        @NotBlank @Size(max = 30) String leaderName,
        @NotNull LocalDate appointedOn,
        @NotNull LocalDate dueOn) {}
