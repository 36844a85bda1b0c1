package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.Verdict;

/** 「审批公布名单」: the authority lets the list be published. */
public record ApprovePublication(@NotNull Verdict decision, @Nullable @Size(max = 500) String opinion) {}
