package org.zhiqian.stability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;
import org.zhiqian.kernel.RegionCode;

/** 「报告事件」: any officer reports an incident, with or without a case. */
public record ReportIncident(
        @NotNull IncidentKind kind,
        @NotNull RegionCode region,
        @NotNull LocalDate happenedOn,
        @NotBlank @Size(max = 100) String place,
        @NotNull @Positive Integer people,
        @Nullable CaseNumber caseNumber,
        @NotBlank @Size(max = 500) String situation) {}
