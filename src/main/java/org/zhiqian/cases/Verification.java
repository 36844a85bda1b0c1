package org.zhiqian.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiqian.cases.model.LiabilityRule;
import org.zhiqian.cases.model.NotArrearsReason;
import org.zhiqian.cases.model.PartyRole;
import org.zhiqian.cases.model.VerificationOutcome;
import org.zhiqian.kernel.Money;

/**
 * What was found (核实). People and amounts are totals of the case in persons and 元, including what was already paid; all
 * zero where nothing is owed.
 */
public record Verification(
        LocalDate verifiedOn,
        VerificationOutcome outcome,
        @Nullable NotArrearsReason reason,
        int people,
        int migrants,
        Money amount,
        Money migrantAmount,
        @Nullable PartyRole liableRole,
        @Nullable String liableName,
        @Nullable LiabilityRule liabilityRule,
        boolean graveImpact,
        int difficulties,
        boolean factsClear,
        String findings) {

    public boolean isArrears() {
        return outcome.isArrears();
    }

    /** The same finding with other numbers, for the reason given. */
    public Verification corrected(
            LocalDate day, int newPeople, int newMigrants, Money newAmount, Money newMigrantAmount, String why) {
        return new Verification(
                day,
                outcome,
                reason,
                newPeople,
                newMigrants,
                newAmount,
                newMigrantAmount,
                liableRole,
                liableName,
                liabilityRule,
                graveImpact,
                difficulties,
                factsClear,
                why);
    }
}
