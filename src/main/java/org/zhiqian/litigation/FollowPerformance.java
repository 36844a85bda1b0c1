package org.zhiqian.litigation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 「跟踪履行」 */
public record FollowPerformance(
        @NotNull PerformanceOutcome outcome, @NotNull LocalDate happenedOn, @Nullable @Size(max = 500) String note) {}
