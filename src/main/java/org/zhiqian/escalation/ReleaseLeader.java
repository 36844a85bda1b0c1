package org.zhiqian.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「审核解除包案」: the leader is released with a reason, or goes on until another day. */
public record ReleaseLeader(
        @NotNull ReleaseDecision decision, @Nullable LocalDate nextOn, @NotBlank @Size(max = 500) String opinion) {}
