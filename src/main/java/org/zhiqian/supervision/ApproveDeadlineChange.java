package org.zhiqian.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 「审批期限变更」: the leading office decides on a change of deadline. */
public record ApproveDeadlineChange(@NotNull ChangeDecision decision, @Nullable @Size(max = 500) String opinion) {}
