package org.zhiqian.enforcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.zhiqian.enforcement.model.FollowUpReview;

/** 「复核行业监管」: whether all is done. */
public record ReviewFollowUp(@NotNull FollowUpReview review, @Nullable @Size(max = 500) String opinion) {}
