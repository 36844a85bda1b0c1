package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.zhiqian.kernel.DepartmentCode;
import org.zhiqian.kernel.RegionCode;

/** 「确定包片领导」: who looks after an area, since when, and when the first report is due. */
public record AppointAreaLeader(
        @NotNull RegionCode region,
        @NotBlank @Size(max = 60) String area,
        @NotNull DepartmentCode department,
        @NotBlank @Size(max = 60) String position,
        @NotBlank @Size(max = 30) String leaderName,
        @NotNull LocalDate appointedOn,
        @NotNull LocalDate dueOn) {}
