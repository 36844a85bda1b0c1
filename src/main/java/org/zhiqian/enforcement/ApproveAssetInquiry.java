package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.Verdict;

/** 「批准查询财产」: the prefecture lets accounts, houses and vehicles be looked up. */
public record ApproveAssetInquiry(@NotNull Verdict decision, @Nullable @Size(max = 500) String opinion) {}
