package org.zhiqian.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「审核反馈」: the sender accepts the result or sends it back with a new date. */
public record ReviewFeedback(
        @NotNull FeedbackDecision decision, @Nullable LocalDate dueOn, @Nullable @Size(max = 500) String opinion) {}
