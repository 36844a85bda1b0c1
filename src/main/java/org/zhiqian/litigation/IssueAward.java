package org.zhiqian.litigation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;

/** 「仲裁裁决」: the award with what is to be paid until when. */
public record IssueAward(
        @NotNull AwardOutcome outcome,
        @NotNull LocalDate awardedOn,
        @Nullable LocalDate servedOn,
        @Nullable @Size(max = 60) String document,
        @Nullable @PositiveOrZero Integer people,
        @Nullable Money amount,
        @Nullable LocalDate performBy,
        @Nullable @Size(max = 500) String note) {}
