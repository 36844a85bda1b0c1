package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.Verdict;

/** 「审批移送」: the head of the authority decides within three days. */
public record ApproveTransfer(@NotNull Verdict decision, @Nullable @Size(max = 500) String opinion) {}
