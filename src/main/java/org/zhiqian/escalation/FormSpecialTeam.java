package org.zhiqian.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.DepartmentCode;

/** 「成立专班」: who leads it, who is seconded from where, what for and until when. */
public record FormSpecialTeam(
        @NotNull CaseNumber caseNumber,
        @NotNull TeamKind teamKind,
        @NotNull DepartmentCode leadDepartment,
        @NotBlank @Size(max = 60) String position,
        @NotBlank @Size(max = 30) String leaderName,
        @NotBlank @Size(max = 500) String purpose,
        @NotNull LocalDate dueOn,
        List<@Valid TeamMember> members) {}
