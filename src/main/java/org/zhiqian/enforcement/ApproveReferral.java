package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.Verdict;

/** 「审批线索移送」: whether the finding goes to the competent body. */
public record ApproveReferral(@NotNull Verdict decision, @Nullable @Size(max = 500) String opinion) {}
