package org.zhiqian.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.CaseNumber;

/** 「申请变更期限」: an office asks to extend, suspend or resume the deadline of one of its open tasks. */
public record RequestDeadlineChange(
        @NotNull CaseNumber caseNumber,
        @NotBlank @Size(max = 60) String task,
        @NotNull DeadlineChangeKind kind,
        @Nullable @Positive Integer days,
        @NotBlank @Size(max = 500) String reason) {}
