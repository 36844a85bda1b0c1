package org.zhiqian.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.Difficulty;
import org.zhiqian.cases.model.IllegalCause;
import org.zhiqian.cases.model.LiabilityRule;
import org.zhiqian.cases.model.NotArrearsReason;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.VerificationOutcome;
import org.zhiqian.kernel.Money;

/** 「核实情况」: whether wages are owed, to how many people, how much and who must pay. People and amounts are totals of the case, what was already paid included. */
public record VerifyFacts(
        @NotNull LocalDate verifiedOn,
        @NotNull VerificationOutcome outcome,
        @Nullable NotArrearsReason notArrearsReason,
        @Nullable @PositiveOrZero Integer people,
        @Nullable @PositiveOrZero Integer migrants,
        @Nullable Money amount,
        @Nullable Money migrantAmount,
        @Nullable PartyRole liableRole,
        @Nullable @Size(max = 100) String liableName,
        @Nullable LiabilityRule liabilityRule,
        Set<Difficulty> difficulties,
        Set<IllegalCause> causes,
        @Nullable Boolean graveImpact,
        @NotBlank @Size(max = 2000) String findings,
        @Nullable Boolean factsClear) {}
