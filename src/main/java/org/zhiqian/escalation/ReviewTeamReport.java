package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「审核专班总结」 */
public record ReviewTeamReport(
        @NotNull TeamDecision decision, @Nullable LocalDate dueOn, @NotBlank @Size(max = 500) String opinion) {}
