package org.zhiqian.escalation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 「审批提级」: accepted with a date and what the region of origin keeps doing, instructed with a date, or returned. */
public record DecideEscalation(
        @NotNull EscalationDecision decision,
        @Nullable LocalDate dueOn,
        Set<LocalDuty> duties,
        @Nullable @Size(max = 500) String opinion) {}
