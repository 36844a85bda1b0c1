package org.zhiqian.cases;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Money;

/**
 * What is claimed (申报): people, of them migrant and low-income, the amount in 元 and the months it is for.
 *
 * @param rosterPeople people of the roster without doubles, where one was handed in; it then counts instead of people
 */
public record Claim(
        int people,
        @Nullable Integer rosterPeople,
        int migrants,
        int lowIncomePeople,
        Money amount,
        YearMonth from,
        YearMonth to,
        String demand) {
    @Override
    public String toString() {
        return "Claim[" + people + " people, " + amount + "]";
    }
}
